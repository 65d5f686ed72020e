import { z } from 'zod'
import type { Transaction } from '#db/database.ts'
import { localizedText } from '#db/localized.ts'
import { insertRevisions } from '#db/queries/entries.ts'
import { deleteMedia, lockMedia, type MediaRow, updateMedia } from '#db/queries/media.ts'
import { findMainLocale, findMedia, type UsedMedia } from '#db/queries/media-library.ts'
import { media as table } from '#db/schema/index.ts'
import { locales } from '#lib/i18n/locales.ts'
import { commitEdit, type Edit } from '#lib/pages/commit.ts'
import { pagesOfMedia } from '#lib/pages/pages-of-media.ts'
import { done, fail, type Problem, type Result } from '#lib/result.ts'
import { isUsed } from './uses.ts'

type Edited = Result<{ id: string }>

const maxAltLength = 500

const refuse = (problem: Problem): Edit<Result<never>> => ({ value: fail(problem), expires: [] })
const invalid = (field: string, code: string): Problem => ({ kind: 'invalid', fields: { [field]: [code] } })

const isId = (id: string) => z.uuid().safeParse(id).success

type Locked = { before: MediaRow; file: UsedMedia }

async function lock(tx: Transaction, id: string): Promise<Locked | null> {
  const before = isId(id) ? await lockMedia(tx, id) : null
  const file = before && (await findMedia(tx, id))
  return before && file && { before, file }
}

/** Runs `work` with the row locked and what uses it. */
function edit(id: string, work: (tx: Transaction, locked: Locked) => Promise<Edit<Edited>>): Promise<Edited> {
  return commitEdit(async tx => {
    const locked = await lock(tx, id)
    return locked ? work(tx, locked) : refuse({ kind: 'missing' })
  })
}

async function change(
  tx: Transaction,
  { before, file }: Locked,
  values: Partial<MediaRow>,
): Promise<Edit<Edited>> {
  const after = await updateMedia(tx, before, values)
  await insertRevisions(tx, [{ table, id: after.id, before, after }])
  return { value: done({ id: after.id }), expires: await pagesOfMedia(tx, file) }
}

/** As it was typed; a language without letters has no text. */
function parseAlt(typed: Record<string, string>): Result<NonNullable<MediaRow['alt']>> {
  const written = locales.filter(locale => (typed[locale] ?? '').trim() !== '')
  const long = written.find(locale => (typed[locale] ?? '').length > maxAltLength)
  if (long !== undefined) return fail(invalid(`alt.${long}`, 'text.tooLong'))
  const parsed = localizedText.safeParse(Object.fromEntries(written.map(locale => [locale, typed[locale]])))
  if (parsed.success) return done(parsed.data)
  const [issue] = parsed.error.issues
  return fail(invalid(`alt.${String(issue?.path[0] ?? '')}`, issue?.message ?? 'value.refused'))
}

type Alt = { version: number; alt: Record<string, string> }

/** Says what a picture shows, at least in the CV's main language; the others fall back to it. */
export function setAlt(id: string, { version, alt }: Alt): Promise<Edited> {
  return edit(id, async (tx, locked) => {
    const { before } = locked
    const main = (await findMainLocale(tx)) ?? 'en'
    if (!alt[main]?.trim()) return refuse(invalid(`alt.${main}`, 'alt.mainMissing'))
    const parsed = parseAlt(alt)
    if (!parsed.ok) return refuse(parsed.problem)
    if (before.version !== version) {
      const { alt: stored, version: current } = before
      return refuse({ kind: 'conflict', current: { version: current, alt: stored } })
    }
    return change(tx, locked, { alt: parsed.value })
  })
}

const notOfKind = { image: 'media.notAnImage', pdf: 'media.notAPdf' } as const

const fileOf = ({ key, fileName, mimeType, bytes, width, height, widths, placeholder }: MediaRow) => {
  return { key, fileName, mimeType, bytes, width, height, widths, placeholder }
}

/**
 * Puts another stored file in this one's place, wherever it is used: the row stays and takes over the file of
 * `otherId`, whose own row goes. Alt texts stay, too.
 */
export function replaceMedia(id: string, otherId: string): Promise<Edited> {
  return edit(id, async (tx, locked) => {
    const { before } = locked
    if (id === otherId) return { value: done({ id }), expires: [] }
    const other = await lock(tx, otherId)
    if (other === null) return refuse({ kind: 'missing' })
    if (other.before.kind !== before.kind) return refuse(invalid('file', notOfKind[before.kind]))
    if (isUsed(other.file)) return refuse(invalid('file', 'media.usedElsewhere'))
    await deleteMedia(tx, otherId)
    return change(tx, locked, { ...fileOf(other.before), alt: before.alt ?? other.before.alt })
  })
}

/** Deletes a file that nothing uses; its row is kept in the revisions, and its bytes as long as those. */
export function removeMedia(id: string): Promise<Edited> {
  return edit(id, async (tx, { before, file }) => {
    if (isUsed(file)) return refuse(invalid('file', 'media.inUse'))
    await insertRevisions(tx, [{ table, id, before, after: null }])
    await deleteMedia(tx, id)
    return { value: done({ id }), expires: [] }
  })
}
