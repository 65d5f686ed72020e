import { type Locale, languageNames, locales } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { LanguageLinks } from './language-links.tsx'

function Documents({ locale }: { locale: Locale }) {
  return (
    <>
      <p className="what">{textsIn(locale).cvAsPdf}</p>
      <ul className="formats">
        {locales.map(each => (
          <li key={each}>
            <a href={`/${each}/cv.pdf`} hrefLang={each} lang={each} type="application/pdf">
              {languageNames[each]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

export function SiteFooter({ locale, hasCv }: { locale: Locale; hasCv: boolean }) {
  const { thisPageIn, privacy } = textsIn(locale)
  const languages = locales.map(each => ({
    locale: each,
    name: languageNames[each],
    text: languageNames[each],
  }))
  return (
    <footer className="wrap grid foot mono">
      {hasCv && <Documents locale={locale} />}
      <p className="what" aria-hidden="true">
        {thisPageIn}
      </p>
      <LanguageLinks label={thisPageIn} current={locale} languages={languages} className="translations" />
      <p className="privacy-link">
        <a href={`/${locale}/privacy`}>{privacy}</a>
      </p>
    </footer>
  )
}
