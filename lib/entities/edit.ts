import type { Transaction } from '#db/database.ts'
import { listChildren } from '#db/queries/children.ts'
import {
  deleteEntry,
  type EntryTable,
  findEntry,
  insertEntry,
  insertRevisions,
  listSlugsLike,
  updateEntry,
} from '#db/queries/entries.ts'
import { moveSlug } from '#db/queries/former-slugs.ts'
import { commitEdit, type Edit } from '#lib/pages/commit.ts'
import { pagesOf } from '#lib/pages/pages-of.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { refusalOf } from './constraints.ts'
import { freeSlug, slugify } from './slug.ts'
import { type EntityName, entityTables } from './tables.ts'
import { parseNewValues, parseValues } from './values.ts'

type Values = Record<string, unknown>

/** The edited entry; the profile has no slug. */
export type Edited = { slug: string | null }

/** Ends the transaction without a trace when the edit turns out impossible. */
class Refused extends Error {
  readonly result: Result<never>

  constructor(result: Result<never>) {
    super('refused')
    this.result = result
  }
}

async function commit(
  table: EntryTable,
  work: (tx: Transaction, profileId: string) => Promise<Edit<Edited>>,
): Promise<Result<Edited>> {
  try {
    return done(await commitEdit(work))
  } catch (error) {
    const refusal = error instanceof Refused ? error.result : refusalOf(table, error)
    if (refusal === undefined) throw error
    return refusal
  }
}

async function findOrRefuse(tx: Transaction, table: EntryTable, slug: string | null) {
  const row = await findEntry(tx, table, slug)
  if (row === null) throw new Refused(fail({ kind: 'missing' }))
  return row
}

/** What a new entry's slug is made from: the first text it has in any language. */
function titleOf(values: Values): string {
  const title =
    values.title ?? values.name ?? values.area ?? values.language ?? values.network ?? values.author
  if (typeof title === 'string') return title
  const [text] = typeof title === 'object' && title !== null ? Object.values(title) : []
  return typeof text === 'string' ? text : ''
}

async function chooseSlug(tx: Transaction, table: EntryTable, values: Values): Promise<string> {
  const slug = typeof values.slug === 'string' ? values.slug : slugify(titleOf(values))
  return freeSlug(slug, await listSlugsLike(tx, table, slug))
}

/** Adds an entry at the end of its section; published unless `values` say otherwise. */
export async function addEntry(entity: EntityName, input: Values): Promise<Result<Edited>> {
  const table: EntryTable = entityTables[entity]
  const values = parseNewValues(table, input)
  if (!values.ok) return values
  return await commit(table, async (tx, profileId) => {
    if (entity === 'profile')
      throw new Refused(fail({ kind: 'invalid', fields: { profile: ['entry.single'] } }))
    const slug = await chooseSlug(tx, table, values.value)
    const position = await tx.$count(table)
    const after = await insertEntry(tx, table, { position, ...values.value, slug, profileId })
    await insertRevisions(tx, [{ table, id: after.id, before: null, after }])
    return { value: { slug }, expires: await pagesOf(tx, { entity, before: null, after }) }
  })
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
  return await commit(table, async tx => {
    const before = await findOrRefuse(tx, table, slug)
    const after = await updateEntry(tx, table, before, values.value)
    if (before.slug !== undefined && after.slug !== undefined && before.slug !== after.slug) {
      await moveSlug(tx, table, { rowId: after.id, from: before.slug, to: after.slug })
    }
    await insertRevisions(tx, [{ table, id: after.id, before, after }])
    return { value: { slug: after.slug ?? null }, expires: await pagesOf(tx, { entity, before, after }) }
  })
}

/** Deletes an entry with what hangs on it; all of it is kept in the revisions under one batch. */
export async function removeEntry(entity: EntityName, slug: string): Promise<Result<Edited>> {
  const table: EntryTable = entityTables[entity]
  return await commit(table, async tx => {
    if (entity === 'profile')
      throw new Refused(fail({ kind: 'invalid', fields: { profile: ['entry.single'] } }))
    const before = await findOrRefuse(tx, table, slug)
    const children = await listChildren(tx, table, before.id)
    const expires = await pagesOf(tx, { entity, before, after: null })
    const gone = children.map(child => ({ table: child.table, id: child.id, before: child.row, after: null }))
    await insertRevisions(tx, [{ table, id: before.id, before, after: null }, ...gone])
    await deleteEntry(tx, table, before.id)
    return { value: { slug }, expires }
  })
}
