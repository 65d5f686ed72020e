import type { PublicRows } from '#db/queries/public-cv.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { reasonOf } from '#lib/reason.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { isEmpty, type PublicCv, presentCv } from './present.ts'
import { readRows } from './read-rows.ts'

/** Rows that cannot be presented, such as those of a damaged snapshot, are as good as none. */
function present(rows: PublicRows, locale: Locale): Result<PublicCv | null> {
  try {
    const cv = presentCv(rows, locale, new Date())
    return done(isEmpty(cv) ? null : cv)
  } catch (error) {
    console.warn('The CV cannot be presented:', reasonOf(error))
    return fail({ kind: 'unavailable' })
  }
}

/** The whole public CV in one language, null while there is nothing to show. One SQL statement a call. */
export async function loadCv(locale: Locale, read = readRows): Promise<Result<PublicCv | null>> {
  const rows = await read()
  if (!rows.ok || rows.value === null) return rows.ok ? done(null) : rows
  return present(rows.value, locale)
}
