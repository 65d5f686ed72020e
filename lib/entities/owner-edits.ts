import type { Transaction } from '#db/database.ts'
import {
  type EntryRow,
  type EntryTable,
  findEntries,
  insertEntry,
  insertRevisions,
  listEntryIds,
  orderEntries,
  updateEntries,
} from '#db/queries/entries.ts'
import { currentOwner, type Owner } from '#lib/auth/require-owner.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { wholeAddresses } from '#lib/pages/addresses.ts'
import type { Edit } from '#lib/pages/commit.ts'
import { pagesOf } from '#lib/pages/pages-of.ts'
import { everyAddress } from '#lib/pages/state.ts'
import { fail, type Result } from '#lib/result.ts'
import { attempt, Refused } from './attempt.ts'
import { chooseSlug } from './edit.ts'
import { findParts, writeParts } from './parts.ts'
import { removeRows } from './remove-rows.ts'
import { slugify } from './slug.ts'
import { type EntityName, entityTables } from './tables.ts'

const maxSelected = 1_000

/** Entries only: there is one profile, which is neither ordered, published nor deleted. */
export type EntryName = Exclude<EntityName, 'profile'>

type Work<Value> = (tx: Transaction, owner: Owner, profileId: string) => Promise<Edit<Value>>

/** One edit by the owner; nothing happens for anybody else. */
export async function asOwner<Value>(entity: EntityName, work: Work<Value>): Promise<Result<Value>> {
  const owner = await currentOwner()
  if (owner === null) return fail({ kind: 'signedOut' })
  return await attempt(entityTables[entity], (tx, profileId) => work(tx, owner, profileId))
}

/** All of the rows asked for, locked; an edit of some that are gone does nothing. */
async function findAll(tx: Transaction, entity: EntityName, ids: string[]): Promise<EntryRow[]> {
  const rows = await findEntries(tx, entityTables[entity], ids.slice(0, maxSelected))
  if (rows.length === 0 || rows.length !== new Set(ids).size) throw new Refused(fail({ kind: 'missing' }))
  return rows
}

/** Shows entries to the public, or hides them. */
export function publishEntries(entity: EntryName, ids: string[], state: 'published' | 'draft') {
  return asOwner(entity, async (tx, owner) => {
    const table: EntryTable = entityTables[entity]
    const published = state === 'published'
    const before = (await findAll(tx, entity, ids)).filter(row => row.published !== published)
    if (before.length === 0) return { value: { count: 0 }, expires: [] }
    const asked = before.map(({ id }) => id)
    const after = new Map((await updateEntries(tx, table, asked, { published })).map(row => [row.id, row]))
    const changes = before.map(row => ({ table, id: row.id, before: row, after: after.get(row.id) ?? null }))
    await insertRevisions(tx, changes, { ownerId: owner.id })
    const [only, ...more] = changes
    const change = { entity, before: only?.before ?? null, after: only?.after ?? null }
    const expires = more.length === 0 ? await pagesOf(tx, change) : [everyAddress]
    return { value: { count: before.length }, expires }
  })
}

/** Deletes entries; they come back together by the batch it resolves to. */
export function deleteEntries(entity: EntryName, ids: string[]): Promise<Result<{ batch: string }>> {
  return asOwner(entity, async (tx, owner) => {
    const rows = await findAll(tx, entity, ids)
    const { batch, expires } = await removeRows(tx, entity, rows, owner.id)
    return { value: { batch }, expires }
  })
}

/** Moves an entry before the one that has `index` now, counted from 0. */
export function moveEntry(entity: EntryName, id: string, index: number): Promise<Result<{ index: number }>> {
  return asOwner(entity, async tx => {
    const table: EntryTable = entityTables[entity]
    const ids = await listEntryIds(tx, table)
    if (!ids.includes(id)) throw new Refused(fail({ kind: 'missing' }))
    const others = ids.filter(each => each !== id)
    const target = Math.max(0, Math.min(index, others.length))
    await orderEntries(tx, table, [...others.slice(0, target), id, ...others.slice(target)])
    // A project's neighbours are on its own page, its place in the order on every list.
    const expires = entity === 'projects' ? [everyAddress] : wholeAddresses()
    return { value: { index: target }, expires }
  })
}

const systemColumns = ['id', 'createdAt', 'updatedAt', 'version']

/** A draft with the same content, at the end of the section. */
export function duplicateEntry(entity: EntryName, id: string): Promise<Result<{ id: string }>> {
  return asOwner(entity, async (tx, owner, profileId) => {
    const table: EntryTable = entityTables[entity]
    const [row] = await findAll(tx, entity, [id])
    const parts = await findParts(tx, entity, id)
    const copied = Object.fromEntries(
      Object.entries(row ?? {}).filter(([name]) => !systemColumns.includes(name)),
    )
    const slug = await chooseSlug(tx, table, { slug: row?.slug })
    const position = await tx.$count(table)
    const after = await insertEntry(tx, table, { ...copied, slug, position, published: false, profileId })
    const images = parts.images?.map(image => ({ ...image, id: crypto.randomUUID() }))
    await writeParts(tx, entity, after.id, images ? { ...parts, images } : parts)
    await insertRevisions(tx, [{ table, id: after.id, before: null, after }], { ownerId: owner.id })
    return { value: { id: after.id }, expires: [] }
  })
}

export type NamedSkill = { id: string; name: string }

/** Makes a skill of that name, written in `locale`. */
export function addSkill(name: string, locale: Locale): Promise<Result<NamedSkill>> {
  return asOwner('skills', async (tx, owner, profileId) => {
    const table: EntryTable = entityTables.skills
    const text = name.trim()
    if (text === '') throw new Refused(fail({ kind: 'invalid', fields: { name: ['text.empty'] } }))
    const slug = await chooseSlug(tx, table, { slug: slugify(text) })
    const position = await tx.$count(table)
    const after = await insertEntry(tx, table, { slug, position, profileId, name: { [locale]: text } })
    await insertRevisions(tx, [{ table, id: after.id, before: null, after }], { ownerId: owner.id })
    return {
      value: { id: after.id, name: text },
      expires: await pagesOf(tx, { entity: 'skills', before: null, after }),
    }
  })
}
