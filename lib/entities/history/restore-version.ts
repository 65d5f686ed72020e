import { type Column, getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Transaction } from '#db/database.ts'
import { type EntryRow, findEntries } from '#db/queries/entries.ts'
import { findNextWithParts, findRevisionOf, type RowName } from '#db/queries/revisions.ts'
import { listPresent } from '#db/queries/trash.ts'
import { media } from '#db/schema/index.ts'
import type { Owner } from '#lib/auth/require-owner.ts'
import type { Edit } from '#lib/pages/commit.ts'
import { fail, type Result } from '#lib/result.ts'
import { Refused } from '../attempt.ts'
import { descriptions } from '../descriptions/index.ts'
import type { Field } from '../kit/describe.ts'
import { type FormValues, showValues } from '../kit/form-values.ts'
import { readTranslatedFrom } from '../kit/translations.ts'
import { asOwner } from '../owner-edits.ts'
import { type Parts, showParts } from '../parts.ts'
import { readWrite, type Saved, writeNext } from '../save.ts'
import { type EntityName, entityTables, isEntityName } from '../tables.ts'
import { readKept, readKeptParts, type Values } from './kept.ts'

/** Which kept state of an entry shall be written again; `version` is the one that the owner saw. */
export const restoreRequest = z.strictObject({
  entity: z.custom<EntityName>(name => typeof name === 'string' && isEntityName(name)),
  id: z.uuid(),
  version: z.int(),
  revision: z.uuid(),
  side: z.enum(['before', 'after']),
})

export type RestoreRequest = z.infer<typeof restoreRequest>

const targetOf = ({ kind, of }: Field) => {
  if (kind === 'image') return media
  return kind === 'entry' && of !== undefined ? entityTables[of] : null
}

/** A reference to what is gone is emptied, or stays what it is now where it cannot be empty. */
async function settleReferences(tx: Transaction, entity: EntityName, kept: Values, now: Values) {
  const settled = { ...kept }
  const columns: Record<string, Column> = getTableColumns<PgTable>(entityTables[entity])
  for (const [name, field] of Object.entries(descriptions[entity].fields)) {
    const target = targetOf(field)
    const id = kept[name]
    if (target === null || typeof id !== 'string') continue
    const isThere = (await listPresent(tx, target, [id])).length > 0
    if (!isThere) settled[name] = columns[name]?.notNull ? now[name] : null
  }
  return settled
}

/** The parts without what is gone. */
async function standing(tx: Transaction, { skills, images }: Parts): Promise<Parts> {
  const known = await listPresent(tx, entityTables.skills, skills ?? [])
  const files = await listPresent(tx, media, [...new Set(images?.map(({ mediaId }) => mediaId))])
  return {
    ...(skills ? { skills: skills.filter(id => known.includes(id)) } : {}),
    ...(images ? { images: images.filter(({ mediaId }) => files.includes(mediaId)) } : {}),
  }
}

type Kept = { values: Values; parts: Parts }

/**
 * A state with its parts. A write that did not touch them did not keep them either: they were what the next
 * one found that did, and are what they are now where there is none.
 */
async function findKept(tx: Transaction, row: RowName, { revision, side }: RestoreRequest): Promise<Kept> {
  const found = await findRevisionOf(tx, row, revision)
  const values = readKept(found?.[side])
  if (values === null) throw new Refused(fail({ kind: 'missing' }))
  const own = readKeptParts(values)
  const hasOwn = own.skills !== undefined || own.images !== undefined
  return { values, parts: hasOwn ? own : readKeptParts(await findNextWithParts(tx, row, revision)) }
}

/** Address and visibility are about the entry as it is, not about what it said. */
function presentState({ slug, published }: EntryRow): FormValues {
  return slug === undefined ? {} : { slug, published: published !== false }
}

/** Writes an earlier state of an entry as its next version. */
export async function writeEarlier(
  tx: Transaction,
  owner: Owner,
  request: RestoreRequest,
): Promise<Edit<Saved>> {
  const { entity, id, version } = request
  const table = entityTables[entity]
  const [row] = await findEntries(tx, table, [id])
  if (row === undefined) throw new Refused(fail({ kind: 'missing' }))
  const kept = await findKept(tx, { table, id }, request)
  const settled = await settleReferences(tx, entity, kept.values, row)
  const shown = showValues(descriptions[entity], settled)
  const values = { ...shown, ...showParts(await standing(tx, kept.parts)), ...presentState(row) }
  const write = readWrite({ entity, id, version, values, fits: [] }, owner)
  if (!write.ok) throw new Refused(write)
  const translatedFrom = readTranslatedFrom(kept.values.translatedFrom)
  return await writeNext(tx, { ...write.value, from: { values: settled, translatedFrom } })
}

/** The owner's way to it. */
export function restoreVersion(request: RestoreRequest): Promise<Result<Saved>> {
  return asOwner(request.entity, (tx, owner) => writeEarlier(tx, owner, request))
}
