import type { PublicCv } from '#lib/cv/present.ts'
import { type Locale, languageTags } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'

function formatInstant(instant: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(instant)
}

export function SiteFooter({ locale, cv }: { locale: Locale; cv: PublicCv | null }) {
  const texts = textsIn(locale)
  return (
    <footer className="wrap grid foot mono">
      <p>{cv !== null && texts.cvAs}</p>
      <p className="formats">{cv !== null && <a href={`/${locale}/cv.pdf`}>PDF</a>}</p>
      <p>
        {cv !== null && <>{texts.lastEdited(formatInstant(cv.updatedAt, locale))} · </>}
        <a href={`/${locale}/privacy`}>{texts.privacy}</a>
      </p>
    </footer>
  )
}
