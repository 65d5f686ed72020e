import { Suspense, use, useState } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { keep, readKept } from '../_nexus/kept.ts'
import { Suggestions } from '../_nexus/suggestions.tsx'
import { ask } from './conversation.ts'
import type { Opened } from './opening.ts'

/** The / key is a shortcut of one letter: who is hindered by it turns it off. */
function KeyChoice({ locale }: { locale: Locale }) {
  const { keyOn, keyOff } = nexusTextsIn(locale)
  const [isOff, setOff] = useState(readKept('key') === 'off')
  const choose = () => {
    keep('key', isOff ? '' : 'off')
    setOff(!isOff)
  }
  return (
    <button type="button" className="key-choice mono" onClick={choose}>
      {isOff ? keyOff : keyOn}
    </button>
  )
}

function Questions({ locale, opening }: { locale: Locale; opening: Opened }) {
  const { questions } = use(opening) ?? { questions: [] }
  const { youCanAsk } = nexusTextsIn(locale)
  return (
    <Suggestions
      locale={locale}
      title={youCanAsk}
      questions={questions}
      ask={question => void ask(question)}
    />
  )
}

/** Who answers here, and what can be asked. */
export function Beginning({ locale, opening }: { locale: Locale; opening: Opened }) {
  const { intro } = nexusTextsIn(locale)
  return (
    <>
      <p className="intro">{intro}</p>
      <Suspense fallback={null}>
        <Questions locale={locale} opening={opening} />
      </Suspense>
      <KeyChoice locale={locale} />
    </>
  )
}
