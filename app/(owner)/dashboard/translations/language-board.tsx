import type { LanguageGroup } from '#lib/entities/board/select-texts.ts'
import { descriptions } from '#lib/entities/descriptions/index.ts'
import { type Locale, languageNames, languageTags } from '#lib/i18n/locales.ts'
import { boardTexts } from '#lib/i18n/texts/owner/board.ts'
import { TextRow } from './text-row.tsx'

type Props = { group: LanguageGroup; locale: Locale; share: number }

/** Rounded down: one missing text is not "100 % complete". */
const percent = (share: number, locale: Locale) =>
  new Intl.NumberFormat(languageTags[locale], { style: 'percent' }).format(Math.floor(share * 100) / 100)

/** What one language still needs, by kind of entry. */
export function LanguageBoard({ group: { language, kinds }, locale, share }: Props) {
  return (
    <section className="language-board">
      <header>
        <h2>{languageNames[language]}</h2>
        <p className="mono dim">{boardTexts[locale].allComplete(percent(share, locale))}</p>
      </header>
      {kinds.map(({ entity, texts }) => (
        <section key={entity}>
          <h3>{descriptions[entity].many[locale]}</h3>
          <ul>
            {texts.map(text => (
              <TextRow key={`${text.id}-${text.path}`} text={text} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
