import { type ChangeRow, countBatches, listBatches, listChanges } from '#db/queries/activity.ts'
import { database } from '#lib/db.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { readOwnerEntries } from '../owner-entries.ts'
import { type Activity, describeBatch } from './describe-batch.ts'

export type ActivityLine = Activity & { batch: string; at: Date }

const perPage = 50
const newest = 10

async function readLines(locale: Locale, part: { limit: number; offset: number }): Promise<ActivityLine[]> {
  const cv = await readOwnerEntries()
  const db = await database()
  const batches = await listBatches(db, part)
  const names = batches.map(({ batch }) => batch)
  const changes = Map.groupBy(await listChanges(db, names), ({ batch }): string => batch)
  const rowsOf = (batch: string): ChangeRow[] => changes.get(batch) ?? []
  return batches.flatMap(({ batch, at }) => {
    const activity = describeBatch(rowsOf(batch), { cv, locale })
    return activity === null || at === null ? [] : [{ ...activity, batch, at }]
  })
}

/** What the owner changed last. */
export const readNewestActivity = (locale: Locale) => readLines(locale, { limit: newest, offset: 0 })

/** One page of all that was ever changed; `asked` beyond the last one is the last one. */
export async function readActivityPage(locale: Locale, asked: number) {
  await readOwnerEntries()
  const count = await countBatches(await database())
  const pages = Math.max(1, Math.ceil(count / perPage))
  const page = Math.min(asked, pages)
  return { page, pages, lines: await readLines(locale, { limit: perPage, offset: (page - 1) * perPage }) }
}
