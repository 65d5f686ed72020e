import { z } from 'zod'
import type { Locale } from '#lib/i18n/locales.ts'
import { addressOf } from '#lib/media/store-media.ts'
import { writtenIn } from './kit/translations.ts'
import type { OwnedEntry } from './owner-entries.ts'

const formWidth = 480

const media = z.object({
  id: z.string(),
  version: z.number(),
  kind: z.enum(['image', 'pdf']),
  key: z.string(),
  widths: z.array(z.number()),
  fileName: z.string().nullable(),
  alt: z.unknown(),
})

const withMedia = z.object({
  images: z.array(z.object({ media })).catch([]),
  photo: media.nullable().catch(null),
})

/** A stored picture as a form shows it; `alt` is what it shows, in each language. */
export type Picture = {
  mediaId: string
  version: number
  src: string
  fileName: string
  alt: Record<Locale, string>
}

function altIn(stored: unknown, locale: Locale): string {
  const text = writtenIn(stored, locale)
  return typeof text === 'string' ? text : ''
}

function picture(row: z.infer<typeof media>): Picture {
  return {
    mediaId: row.id,
    version: row.version,
    src: addressOf(row, formWidth),
    fileName: row.fileName ?? '',
    alt: { en: altIn(row.alt, 'en'), es: altIn(row.alt, 'es'), pt: altIn(row.alt, 'pt') },
  }
}

/** The pictures that an entry shows now. */
export function picturesOf(entry: OwnedEntry): Picture[] {
  const { images, photo } = withMedia.parse(entry.values)
  const own = photo === null ? [] : [photo]
  return [...images.map(image => image.media), ...own].map(picture)
}
