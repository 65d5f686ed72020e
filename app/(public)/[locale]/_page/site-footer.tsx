import type { Locale } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'

export function SiteFooter({ locale, hasCv }: { locale: Locale; hasCv: boolean }) {
  const texts = textsIn(locale)
  return (
    <footer className="wrap grid foot mono">
      <p>{hasCv && texts.cvAs}</p>
      <p className="formats">{hasCv && <a href={`/${locale}/cv.pdf`}>PDF</a>}</p>
      <p>
        <a href={`/${locale}/privacy`}>{texts.privacy}</a>
      </p>
    </footer>
  )
}
