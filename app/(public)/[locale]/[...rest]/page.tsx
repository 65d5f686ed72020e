import { isLocale } from '#lib/i18n/locales.ts'
import { NotFoundPage } from '../_page/state-page.tsx'

export const generateStaticParams = () => []

/** Every address that no other page answers. */
export default async function UnmatchedPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  return <NotFoundPage locale={isLocale(locale) ? locale : null} />
}
