import { z } from 'zod'
import type { Transaction } from '#db/database.ts'
import { findEntries } from '#db/queries/entries.ts'
import { findMainLocale } from '#db/queries/main-locale.ts'
import type { Owner } from '#lib/auth/require-owner.ts'
import type { Edit } from '#lib/pages/commit.ts'
import { fail, type Result } from '#lib/result.ts'
import { Refused } from '../attempt.ts'
import { descriptions } from '../descriptions/index.ts'
import { showValues } from '../kit/form-values.ts'
import { asOwner } from '../owner-edits.ts'
import { readWrite, writeNext } from '../save.ts'
import { entityTables } from '../tables.ts'
import { isKnownEntity, plainText, readPath, sourceOf } from './board-texts.ts'

/** A text and the one it is translated from, as somebody saw them or as they are stored. */
const seen = z.strictObject({ text: z.string(), source: z.string() })

export type Seen = z.infer<typeof seen>

/** `fits`: the text stands for its source as it was seen, written anew or not. */
export const textRequest = z.strictObject({
  entity: z.custom<Parameters<typeof readPath>[0]>(isKnownEntity),
  id: z.uuid(),
  path: z.string().max(80),
  text: z.string(),
  seen,
  fits: z.boolean(),
})

export type TextRequest = z.infer<typeof textRequest>

function placeOf({ entity, path }: TextRequest) {
  const place = readPath(entity, path)
  if (place === null) throw new Refused(fail({ kind: 'invalid', fields: { [path]: ['field.unknown'] } }))
  return place
}

async function findRow(tx: Transaction, { entity, id }: TextRequest) {
  const [row] = await findEntries(tx, entityTables[entity], [id])
  if (row === undefined) throw new Refused(fail({ kind: 'missing' }))
  return row
}

/** What was changed elsewhere since the owner looked is shown first, never written over. */
function refuseUnseen(now: Seen, { seen: then, text }: TextRequest): void {
  const isKnown = now.text === then.text || now.text === text
  if (!isKnown || now.source !== then.source) throw new Refused(fail({ kind: 'conflict', current: now }))
}

/** Writes one text of an entry as its form would, and leaves everything else of it as it is now. */
export async function writeText(tx: Transaction, owner: Owner, asked: TextRequest): Promise<Edit<Seen>> {
  const { entity, id, path, text, fits } = asked
  const { name, language } = placeOf(asked)
  const row = await findRow(tx, asked)
  const source = sourceOf(row[name], language, await findMainLocale(tx)).text
  refuseUnseen({ text: plainText(row[name], language), source }, asked)
  const values = { ...showValues(descriptions[entity], row), [path]: text }
  const write = readWrite({ entity, id, version: row.version, values, fits: fits ? [path] : [] }, owner)
  if (!write.ok) throw new Refused(write)
  const { value, expires } = await writeNext(tx, write.value)
  return { value: { text: String(value.values[path] ?? ''), source }, expires }
}

/** The owner's way to it. */
export function saveText(request: TextRequest): Promise<Result<Seen>> {
  return asOwner(request.entity, (tx, owner) => writeText(tx, owner, request))
}
