import { z } from 'zod'
import type { Transaction } from '#db/database.ts'
import {
  type EntryRow,
  type EntryTable,
  findEntries,
  insertEntry,
  insertRevisions,
  updateEntry,
} from '#db/queries/entries.ts'
import { findMainLocale } from '#db/queries/main-locale.ts'
import { currentOwner, type Owner } from '#lib/auth/require-owner.ts'
import type { Edit } from '#lib/pages/commit.ts'
import { pagesOf } from '#lib/pages/pages-of.ts'
import { everyAddress } from '#lib/pages/state.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { attempt, Refused } from './attempt.ts'
import { descriptions } from './descriptions/index.ts'
import { chooseSlug, noteMove } from './edit.ts'
import { type FormValues, formValues, readForm, showValues } from './kit/form-values.ts'
import { noteTranslations, readTranslatedFrom, type TranslatedFrom } from './kit/translations.ts'
import { findParts, type Parts, readParts, showParts, writeParts } from './parts.ts'
import { type EntityName, entityTables, isEntityName } from './tables.ts'
import { parseNewValues, parseValues } from './values.ts'

type Values = Record<string, unknown>

/** What a form asks to save. `version` is the one it was filled from, null for a new entry whose id it chose. */
export const saveRequest = z.strictObject({
  entity: z.custom<EntityName>(name => typeof name === 'string' && isEntityName(name)),
  id: z.uuid(),
  version: z.int().nullable(),
  values: formValues,
  fits: z.array(z.string().max(80)).max(100),
})

export type SaveRequest = z.infer<typeof saveRequest>

/** An entry as it is now, for the form to go on from. */
export type Saved = { id: string; version: number; slug: string | null; values: FormValues; savedAt: string }

/** `from` is the earlier version that is written again, with what its translations were made from. */
export type Write = SaveRequest & {
  columns: Values
  parts: Parts
  owner: Owner
  from?: { values: Values; translatedFrom: TranslatedFrom }
}

function show({ entity }: SaveRequest, row: EntryRow, parts: Parts): Saved {
  const values = { ...showValues(descriptions[entity], row), ...showParts(parts) }
  const savedAt = row.updatedAt instanceof Date ? row.updatedAt.toISOString() : ''
  return { id: row.id, version: row.version, slug: row.slug ?? null, values, savedAt }
}

/** The same text in another order of keys is the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

const isSame = (row: EntryRow, columns: Values) =>
  Object.entries(columns).every(([name, value]) => canonical(row[name] ?? null) === canonical(value))

const areSame = (now: Parts, asked: Parts) => canonical({ ...now, ...asked }) === canonical(now)

async function noted(tx: Transaction, write: Write, before: Values, row: EntryRow | null): Promise<Values> {
  const known = { values: before, translatedFrom: readTranslatedFrom(row?.translatedFrom) }
  const { values, translatedFrom } = write.from ?? known
  const main = await findMainLocale(tx)
  const after = { ...before, ...write.columns }
  const saved = { before: values, after, known: translatedFrom, main, fits: write.fits }
  return { ...write.columns, translatedFrom: noteTranslations(descriptions[write.entity], saved) }
}

async function create(tx: Transaction, profileId: string, write: Write): Promise<Edit<Saved>> {
  const { entity, id, parts, owner } = write
  const table: EntryTable = entityTables[entity]
  const [twin] = await findEntries(tx, table, [id])
  // The same form sent twice makes one entry.
  if (twin) return { value: show(write, twin, await findParts(tx, entity, id)), expires: [] }
  const values = await noted(tx, write, {}, null)
  const slug = await chooseSlug(tx, table, values)
  const position = await tx.$count(table)
  const after = await insertEntry(tx, table, { position, ...values, id, slug, profileId })
  await writeParts(tx, entity, id, parts)
  await insertRevisions(tx, [{ table, id, before: null, after: { ...after, ...parts } }], {
    ownerId: owner.id,
  })
  return { value: show(write, after, parts), expires: await pagesOf(tx, { entity, before: null, after }) }
}

function refuseConflict(write: Write, row: EntryRow, parts: Parts): never {
  throw new Refused(fail({ kind: 'conflict', current: show(write, row, parts) }))
}

/** The profile is made by the first edit: a form that was there before it meets its first version. */
function aimed(profileId: string, write: Write): Write {
  if (write.entity !== 'profile' || write.version !== null) return write
  return { ...write, id: profileId, version: 1 }
}

/** Writes the next version of an entry, unless it is that already. */
export async function writeNext(tx: Transaction, write: Write): Promise<Edit<Saved>> {
  const { entity, id, owner } = write
  const table: EntryTable = entityTables[entity]
  const [before] = await findEntries(tx, table, [id])
  if (before === undefined) throw new Refused(fail({ kind: 'missing' }))
  const partsBefore = await findParts(tx, entity, id)
  const isUnchanged = areSame(partsBefore, write.parts)
  // Sent twice, or nothing was changed: there is nothing to do, whatever version the form came from.
  if (isUnchanged && isSame(before, write.columns) && write.fits.length === 0)
    return { value: show(write, before, partsBefore), expires: [] }
  if (before.version !== write.version) refuseConflict(write, before, partsBefore)
  const after = await updateEntry(tx, table, before, await noted(tx, write, before, before))
  await noteMove(tx, table, before, after)
  await writeParts(tx, entity, id, write.parts)
  const parts = { ...partsBefore, ...write.parts }
  const change = { table, id, before: { ...before, ...partsBefore }, after: { ...after, ...parts } }
  const origin = { ownerId: owner.id }
  await insertRevisions(tx, [change], write.from ? { ...origin, action: 'restore' } : origin)
  const pages = await pagesOf(tx, { entity, before, after })
  // A skill's years show wherever the skill does.
  return {
    value: show(write, after, parts),
    expires: isUnchanged || pages.length === 0 ? pages : [everyAddress],
  }
}

type Typed = Pick<SaveRequest, 'entity' | 'version' | 'values'>

const wrongFields = (result: Result<unknown>) =>
  !result.ok && result.problem.kind === 'invalid' ? result.problem.fields : {}

/** The entry's columns and parts as the tables take them, or every field that is wrong. */
export function readTyped({ entity, version, values }: Typed): Result<{ columns: Values; parts: Parts }> {
  const form = readForm(descriptions[entity], values)
  const table: EntryTable = entityTables[entity]
  const columns = version === null ? parseNewValues(table, form.values) : parseValues(table, form.values)
  const parts = readParts(values)
  const wrong = { ...wrongFields(columns), ...wrongFields(parts), ...form.fields }
  if (!columns.ok || !parts.ok || Object.keys(wrong).length > 0)
    return fail({ kind: 'invalid', fields: wrong })
  return done({ columns: columns.value, parts: parts.value })
}

/** What is typed as a write by this owner. */
export function readWrite(request: SaveRequest, owner: Owner): Result<Write> {
  const typed = readTyped(request)
  return typed.ok ? done({ ...request, ...typed.value, owner }) : typed
}

/**
 * Saves what the owner typed: a new entry (`version` null) or the next version of one. A stale version is a
 * conflict that carries the entry as it is now.
 */
export async function saveEntry(request: SaveRequest): Promise<Result<Saved>> {
  const owner = await currentOwner()
  if (owner === null) return fail({ kind: 'signedOut' })
  const write = readWrite(request, owner)
  if (!write.ok) return write
  const isNew = request.version === null && request.entity !== 'profile'
  return await attempt(entityTables[request.entity], (tx, profileId) =>
    isNew ? create(tx, profileId, write.value) : writeNext(tx, aimed(profileId, write.value)),
  )
}
