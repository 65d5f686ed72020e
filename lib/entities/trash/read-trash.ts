import { cache } from 'react'
import { z } from 'zod'
import { countTrash as count, listTrash, listTrashedRows } from '#db/queries/trash.ts'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { database } from '#lib/db.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { localise } from '#lib/i18n/localise.ts'
import { descriptions } from '../descriptions/index.ts'
import type { EntityName } from '../tables.ts'
import { trashDays } from './sweep-trash.ts'
import { entityOfTable, entryTables, nameColumns } from './tables.ts'

export const deletionsPerPage = 50

const dayMs = 86_400_000

const asked = () => ({ tables: entryTables, since: new Date(Date.now() - trashDays * dayMs) })

/** An entry that a deletion took. */
export type Trashed = { entity: EntityName; title: string }

/** What one deletion took: the entries that were meant, and how many roles went with an employer. */
export type Deletion = { batch: string; deletedAt: Date; entries: Trashed[]; roles: number }

type Row = Awaited<ReturnType<typeof listTrashedRows>>[number]
type Reader = { locale: Locale; main: Locale }

const columns = z.record(z.string(), z.unknown()).catch({})

function readTrashed({ tableName, named }: Row, { locale, main }: Reader): Trashed[] {
  const entity = entityOfTable(tableName)
  if (entity === undefined) return []
  const values = columns.parse(named)
  const stored = values[descriptions[entity].title]
  const written = typeof stored === 'string' ? stored : localise(stored, locale, main)?.text
  return [{ entity, title: written || String(values.slug ?? '') }]
}

/** With an employer go its roles; everything else that one deletion took was chosen. */
export function sortDeletion(entries: Trashed[]): Pick<Deletion, 'entries' | 'roles'> {
  const employers = entries.filter(({ entity }) => entity === 'employers')
  if (employers.length === 0) return { entries, roles: 0 }
  return { entries: employers, roles: entries.length - employers.length }
}

/** How many deletions can be taken back, counted once a request. */
export const countTrash: () => Promise<number> = cache(async () => {
  await requireOwner()
  return await count(await database(), asked())
})

/** One page of the deletions that can be taken back, the newest first. */
export async function readTrash(wanted: number, reader: Reader) {
  const total = await countTrash()
  const db = await database()
  const pages = Math.max(1, Math.ceil(total / deletionsPerPage))
  const page = Math.min(wanted, pages)
  const part = { limit: deletionsPerPage, offset: (page - 1) * deletionsPerPage }
  const batches = await listTrash(db, asked(), part)
  const names = batches.map(({ batch }) => batch)
  const rows = await listTrashedRows(db, names, asked(), nameColumns)
  const deletions = batches.map(({ batch, deletedAt }): Deletion => {
    const taken = rows.filter(row => row.batch === batch).flatMap(row => readTrashed(row, reader))
    return { batch, deletedAt: deletedAt ?? new Date(0), ...sortDeletion(taken) }
  })
  return { deletions, total, page, pages }
}
