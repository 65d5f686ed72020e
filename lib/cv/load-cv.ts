import type { Locale } from '#lib/i18n/locales.ts'
import { done, type Result } from '#lib/result.ts'
import { isEmpty, type PublicCv, presentCv } from './present.ts'
import { readRows } from './read-rows.ts'

/** The whole public CV in one language, null while there is nothing to show. One SQL statement a call. */
export async function loadCv(locale: Locale, read = readRows): Promise<Result<PublicCv | null>> {
  const rows = await read()
  if (!rows.ok || rows.value === null) return rows.ok ? done(null) : rows
  const cv = presentCv(rows.value, locale, new Date())
  return done(isEmpty(cv) ? null : cv)
}
