import type { Locale } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'

export function SiteFooter({ locale }: { locale: Locale }) {
  return (
    <footer className="site-footer">
      <p>
        <a href={`/${locale}/privacy`}>{textsIn(locale).privacy}</a>
      </p>
    </footer>
  )
}
