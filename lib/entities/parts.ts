import { z } from 'zod'
import type { Transaction } from '#db/database.ts'
import { localizedText } from '#db/localized.ts'
import {
  listProjectImages,
  listProjectSkills,
  listRoleSkills,
  type ProjectImage,
  replaceProjectImages,
  replaceProjectSkills,
  replaceRoleSkills,
} from '#db/queries/parts.ts'
import { done, fail, type Result } from '#lib/result.ts'
import type { FormValues, ImageValue } from './kit/form-values.ts'
import { imageValue } from './kit/form-values.ts'
import type { EntityName } from './tables.ts'

/** What is written together with a row although it lies in tables of its own; undefined where not asked. */
export type Parts = { skills?: string[]; images?: ProjectImage[] }

const skillIds = z.array(z.uuid())

function readCaption({ caption }: ImageValue): Result<ProjectImage['caption']> {
  const written = Object.entries(caption).filter(([, text]) => text !== undefined && text.trim() !== '')
  if (written.length === 0) return done(null)
  const parsed = localizedText.safeParse(Object.fromEntries(written))
  if (parsed.success) return done(parsed.data)
  return fail({ kind: 'invalid', fields: { images: parsed.error.issues.map(({ message }) => message) } })
}

function readImages(values: ImageValue[]): Result<ProjectImage[]> {
  const images: ProjectImage[] = []
  for (const value of values) {
    const caption = readCaption(value)
    if (!caption.ok) return caption
    images.push({ id: value.id, mediaId: value.mediaId, caption: caption.value })
  }
  return done(images)
}

/** The parts that a form holds. */
export function readParts(input: FormValues): Result<Parts> {
  const skills = skillIds.safeParse(input.skills)
  const images = readImages(z.array(imageValue).safeParse(input.images).data ?? [])
  if (!images.ok) return images
  return done({
    ...(skills.success ? { skills: [...new Set(skills.data)] } : {}),
    ...(input.images === undefined ? {} : { images: images.value }),
  })
}

export async function findParts(tx: Transaction, entity: EntityName, id: string): Promise<Parts> {
  if (entity === 'roles') return { skills: await listRoleSkills(tx, id) }
  if (entity !== 'projects') return {}
  return { skills: await listProjectSkills(tx, id), images: await listProjectImages(tx, id) }
}

/** Writes those that are given. */
export async function writeParts(tx: Transaction, entity: EntityName, id: string, parts: Parts) {
  if (entity === 'roles' && parts.skills) await replaceRoleSkills(tx, id, parts.skills)
  if (entity !== 'projects') return
  if (parts.skills) await replaceProjectSkills(tx, id, parts.skills)
  if (parts.images) await replaceProjectImages(tx, id, parts.images)
}

/** How a form shows them. */
export function showParts(parts: Parts): FormValues {
  const images = parts.images?.map(image => ({ ...image, caption: image.caption ?? {} }))
  return {
    ...(parts.skills ? { skills: parts.skills } : {}),
    ...(images ? { images } : {}),
  }
}
