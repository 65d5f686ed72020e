import { cache } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { done, type Result } from '#lib/result.ts'
import { isEmpty, type PublicCv, presentCv } from './present.ts'
import { readRows } from './read-rows.ts'

const readRowsOnce = cache(readRows)

/**
 * The whole public CV in one language, null while there is nothing to show. One SQL statement a rendering,
 * however many components ask.
 */
export async function readCv(locale: Locale): Promise<Result<PublicCv | null>> {
  const read = await readRowsOnce()
  if (!read.ok || read.value === null) return read.ok ? done(null) : read
  const cv = presentCv(read.value, locale, new Date())
  return done(isEmpty(cv) ? null : cv)
}
