'use server'

import { z } from 'zod'
import { answering } from '#lib/entities/answering.ts'
import {
  addSkill,
  deleteEntries,
  duplicateEntry,
  type EntryName,
  moveEntry,
  type NamedSkill,
  publishEntries,
} from '#lib/entities/owner-edits.ts'
import { restoreBatch } from '#lib/entities/restore-batch.ts'
import { type Saved, saveEntry, saveRequest } from '#lib/entities/save.ts'
import { isEntityName } from '#lib/entities/tables.ts'
import { isLocale, type Locale, locales } from '#lib/i18n/locales.ts'
import { setAlt } from '#lib/media/edit-media.ts'
import { done, type Result } from '#lib/result.ts'

const entry = z.custom<EntryName>(
  name => typeof name === 'string' && name !== 'profile' && isEntityName(name),
)
const ids = z.array(z.uuid()).min(1).max(1_000)
const locale = z.custom<Locale>(isLocale)

export async function saveAction(request: unknown): Promise<Result<Saved>> {
  return await answering(saveRequest, request, saveEntry)
}

const publishing = z.strictObject({ entity: entry, ids, state: z.enum(['published', 'draft']) })

export async function publishAction(request: unknown): Promise<Result<{ count: number }>> {
  return await answering(publishing, request, ({ entity, ids: asked, state }) =>
    publishEntries(entity, asked, state),
  )
}

const selection = z.strictObject({ entity: entry, ids })

export async function deleteAction(request: unknown): Promise<Result<{ batch: string }>> {
  return await answering(selection, request, ({ entity, ids: asked }) => deleteEntries(entity, asked))
}

const one = z.strictObject({ entity: entry, id: z.uuid() })

export async function duplicateAction(request: unknown): Promise<Result<{ id: string }>> {
  return await answering(one, request, ({ entity, id }) => duplicateEntry(entity, id))
}

const move = z.strictObject({ entity: entry, id: z.uuid(), index: z.int().min(0).max(100_000) })

export async function moveAction(request: unknown): Promise<Result<{ index: number }>> {
  return await answering(move, request, ({ entity, id, index }) => moveEntry(entity, id, index))
}

const skill = z.strictObject({ name: z.string().min(1).max(200), locale })

export async function addSkillAction(request: unknown): Promise<Result<NamedSkill>> {
  return await answering(skill, request, ({ name, locale: written }) => addSkill(name, written))
}

const batch = z.strictObject({ batch: z.uuid() })

export async function restoreBatchAction(request: unknown): Promise<Result<{ count: number }>> {
  return await answering(batch, request, asked => restoreBatch(asked.batch))
}

const alt = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  alt: z.record(z.enum(locales), z.string().max(500)),
})

/** Resolves to the version that the next alt text goes on from. */
export async function saveAltAction(request: unknown): Promise<Result<{ version: number }>> {
  return await answering(alt, request, async asked => {
    const saved = await setAlt(asked.id, asked)
    return saved.ok ? done({ version: asked.version + 1 }) : saved
  })
}
