import { z } from 'zod'
import { localizedText } from '#db/localized.ts'
import type { Parts } from '../parts.ts'

const object = z.record(z.string(), z.unknown())

const parts = z.object({
  skills: z.array(z.string()).optional().catch(undefined),
  images: z
    .array(
      z.object({
        id: z.string(),
        mediaId: z.string(),
        caption: localizedText.nullable().catch(null),
      }),
    )
    .optional()
    .catch(undefined),
})

export type Values = Record<string, unknown>

/** A row as a revision kept it; null where it kept none. */
export const readKept = (stored: unknown): Values | null => object.safeParse(stored).data ?? null

/** The skills and images that were kept with it; those that were not are missing. */
export function readKeptParts(stored: unknown): Parts {
  const { skills, images } = parts.safeParse(stored).data ?? {}
  return { ...(skills ? { skills } : {}), ...(images ? { images } : {}) }
}
