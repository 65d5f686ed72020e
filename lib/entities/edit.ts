import type { Transaction } from '#db/database.ts'
import {
  type EntryRow,
  type EntryTable,
  findEntry,
  insertEntry,
  insertRevisions,
  listSlugsLike,
  updateEntry,
} from '#db/queries/entries.ts'
import { moveSlug } from '#db/queries/former-slugs.ts'
import { pagesOf } from '#lib/pages/pages-of.ts'
import { fail, type Result } from '#lib/result.ts'
import { attempt, Refused } from './attempt.ts'
import { removeRows } from './remove-rows.ts'
import { freeSlug, slugify } from './slug.ts'
import { type EntityName, entityTables } from './tables.ts'
import { parseNewValues, parseValues } from './values.ts'

type Values = Record<string, unknown>

/** The edited entry; the profile has no slug. */
export type Edited = { slug: string | null }

async function findOrRefuse(tx: Transaction, table: EntryTable, slug: string | null) {
  const row = await findEntry(tx, table, slug)
  if (row === null) throw new Refused(fail({ kind: 'missing' }))
  return row
}

/** What a new entry's slug is made from: the first text it has in any language. */
function titleOf(values: Values): string {
  const columns = ['title', 'name', 'area', 'language', 'network', 'author', 'question']
  const title = columns.map(column => values[column]).find(value => value !== undefined && value !== null)
  if (typeof title === 'string') return title
  const [text] = typeof title === 'object' && title !== null ? Object.values(title) : []
  return typeof text === 'string' ? text : ''
}

export async function chooseSlug(tx: Transaction, table: EntryTable, values: Values): Promise<string> {
  const slug = typeof values.slug === 'string' ? values.slug : slugify(titleOf(values))
  return freeSlug(slug, await listSlugsLike(tx, table, slug))
}

/** Adds an entry at the end of its section; published unless `values` say otherwise. */
export async function addEntry(entity: EntityName, input: Values): Promise<Result<Edited>> {
  const table: EntryTable = entityTables[entity]
  const values = parseNewValues(table, input)
  if (!values.ok) return values
  return await attempt(table, async (tx, profileId) => {
    if (entity === 'profile')
      throw new Refused(fail({ kind: 'invalid', fields: { profile: ['entry.single'] } }))
    const slug = await chooseSlug(tx, table, values.value)
    const position = await tx.$count(table)
    const after = await insertEntry(tx, table, { position, ...values.value, slug, profileId })
    await insertRevisions(tx, [{ table, id: after.id, before: null, after }])
    return { value: { slug }, expires: await pagesOf(tx, { entity, before: null, after }) }
  })
}

/** An earlier slug goes on working. */
export async function noteMove(tx: Transaction, table: EntryTable, before: EntryRow, after: EntryRow) {
  if (before.slug === undefined || after.slug === undefined || before.slug === after.slug) return
  await moveSlug(tx, table, { rowId: after.id, from: before.slug, to: after.slug })
}

/** Changes the given columns of an entry; an earlier slug goes on working. */
export async function setEntry(
  entity: EntityName,
  slug: string | null,
  input: Values,
): Promise<Result<Edited>> {
  const table: EntryTable = entityTables[entity]
  const values = parseValues(table, input)
  if (!values.ok) return values
  return await attempt(table, async tx => {
    const before = await findOrRefuse(tx, table, slug)
    const after = await updateEntry(tx, table, before, values.value)
    await noteMove(tx, table, before, after)
    await insertRevisions(tx, [{ table, id: after.id, before, after }])
    return { value: { slug: after.slug ?? null }, expires: await pagesOf(tx, { entity, before, after }) }
  })
}

/** Deletes an entry with what hangs on it; all of it is kept in the revisions under one batch. */
export async function removeEntry(entity: EntityName, slug: string): Promise<Result<Edited>> {
  const table: EntryTable = entityTables[entity]
  return await attempt(table, async tx => {
    if (entity === 'profile')
      throw new Refused(fail({ kind: 'invalid', fields: { profile: ['entry.single'] } }))
    const before = await findOrRefuse(tx, table, slug)
    const { expires } = await removeRows(tx, entity, [before], null)
    return { value: { slug }, expires }
  })
}
