import type { PublicCv } from '#lib/cv/present.ts'
import { type Locale, languageTags } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'

function formatInstant(instant: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(instant)
}

export function SiteFooter({ locale, cv }: { locale: Locale; cv: PublicCv | null }) {
  const texts = textsIn(locale)
  return (
    <footer className="site-footer">
      {cv !== null && <p>{texts.lastEdited(formatInstant(cv.updatedAt, locale))}</p>}
      <p>
        <a href={`/${locale}/privacy`}>{texts.privacy}</a>
      </p>
    </footer>
  )
}
