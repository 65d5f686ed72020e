import { languageNames } from '#lib/i18n/locales.ts'
import { usePlace } from '../place.ts'
import type { OutputOf } from './parts.ts'

/** The CV to take away. */
export function CvFile({ output: { locale } }: { output: OutputOf<'cvFile'> }) {
  const { texts } = usePlace()
  return (
    <p className="well file">
      <span>{texts.document}</span>
      <a href={`/${locale}/cv.pdf`} hrefLang={locale} type="application/pdf">
        {texts.download}
        <span lang={locale}>, {languageNames[locale]}</span>
      </a>
    </p>
  )
}
