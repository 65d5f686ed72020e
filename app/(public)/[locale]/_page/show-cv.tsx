import type { ReactNode } from 'react'
import type { PublicCv } from '#lib/cv/present.ts'
import { readCv } from '#lib/cv/read-cv.ts'
import { isLocale } from '#lib/i18n/locales.ts'
import { BeingPreparedPage, NotFoundPage, UnavailablePage } from './state-page.tsx'

/** Draws a page from the CV in the address's language, or says why there is nothing to draw. */
export async function showCv(locale: string, draw: (cv: PublicCv) => ReactNode): Promise<ReactNode> {
  if (!isLocale(locale)) return <NotFoundPage locale={null} />
  const cv = await readCv(locale)
  if (!cv.ok) return <UnavailablePage locale={locale} />
  return cv.value === null ? <BeingPreparedPage locale={locale} /> : draw(cv.value)
}
