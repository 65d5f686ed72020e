import { useCallback } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { Composer } from '../_nexus/composer.tsx'
import { keep } from '../_nexus/kept.ts'
import { usePulse } from '../_nexus/pulse.ts'
import { Beginning } from './beginning.tsx'
import { ask, startAnew, stop } from './conversation.ts'
import { unlight } from './light.ts'
import type { Opened } from './opening.ts'
import { PanelBar } from './panel-bar.tsx'
import { useEscape, useStanding } from './standing.ts'
import { Strip } from './strip.tsx'
import { Turns } from './turns.tsx'

type Props = {
  locale: Locale
  opening: Opened
  /** Left open on an earlier page: nobody asked for the focus. */
  isRestored: boolean
  close: () => void
}

/** The conversation beside a page, or over it where there is no room. */
export function Panel({ locale, opening, isRestored, close: closed }: Props) {
  const texts = nexusTextsIn(locale)
  const { hasTurns } = usePulse()
  const { dialog, field } = useStanding(isRestored)
  const close = useCallback(() => {
    keep('open', '')
    unlight()
    closed()
  }, [closed])
  useEscape(dialog, close)
  return (
    <dialog
      ref={dialog}
      className="panel"
      aria-label={texts.name}
      onCancel={event => {
        event.preventDefault()
        close()
      }}
    >
      <PanelBar locale={locale} close={close} />
      <Strip opening={opening} />
      <div className="panel-talk">
        {hasTurns ? (
          <Turns locale={locale} headings="h3" leave={closed} scrollsToLast />
        ) : (
          <Beginning locale={locale} opening={opening} />
        )}
      </div>
      <Composer
        locale={locale}
        field={field}
        ask={question => void ask(question)}
        stop={stop}
        startAnew={startAnew}
        escHint={texts.escCloses}
      />
    </dialog>
  )
}
