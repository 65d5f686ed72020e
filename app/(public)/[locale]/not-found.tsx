import { locale } from 'next/root-params'
import { isLocale } from '#lib/i18n/locales.ts'
import { NotFoundText } from './_page/state-page.tsx'

/** Shown where notFound() is called, which is on hosts that ignore our page cache. */
export default async function NotFound() {
  const asked = await locale()
  return <NotFoundText locale={isLocale(asked) ? asked : null} />
}
