import type { Database } from '#db/database.ts'
import type { PublicRows } from '#db/queries/public-cv.ts'
import { presentCv } from '#lib/cv/present.ts'
import { withDeadline } from '#lib/deadline.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { reasonOf } from '#lib/reason.ts'
import { readEntries } from '../entries/read-entries.ts'
import { searchPassages } from '../passages/search.ts'
import type { ToolContext } from '../tools/found.ts'
import { searchEntries } from './search-entries.ts'

const searchDeadlineMs = 2_000

/** All that an answer is made from: the public CV in the language of the question. */
export type Ground = ToolContext

type Given = { rows: PublicRows; language: Locale; now: Date; db: Database | null }

/** `db` null, or one that does not answer, leaves the search to the entries in memory. */
export function groundOf({ rows, language, now, db }: Given): Ground {
  const cv = presentCv(rows, language, now)
  const entries = readEntries(cv)
  // What a document says is known to the database alone.
  const inMemory = entries.filter(({ kind }) => kind !== 'document')
  let isAway = db === null
  const search = async (query: string) => {
    if (db === null || isAway) return searchEntries(inMemory, query)
    try {
      const asked = { question: query, locale: language }
      return await withDeadline(
        Promise.try(() => searchPassages(db, entries, asked)),
        searchDeadlineMs,
      )
    } catch (error) {
      isAway = true
      console.warn('The passages cannot be searched; the entries are:', reasonOf(error))
      return searchEntries(inMemory, query)
    }
  }
  return { cv, entries, now, search }
}

/** Every address that the public CV itself holds. */
export function urlsIn(cv: Ground['cv']): string[] {
  return JSON.stringify(cv).match(/https?:\/\/[^\s"\\<>]+/g) ?? []
}
