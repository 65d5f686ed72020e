import { z } from 'zod'
import { findMainLocale } from '#db/queries/main-locale.ts'
import {
  countMedia,
  findMedia,
  listDocuments,
  listMedia,
  type MediaFilter,
  type UsedMedia,
} from '#db/queries/media-library.ts'
import { database } from '#lib/db.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { localise } from '#lib/i18n/localise.ts'
import { addressOf } from './store-media.ts'
import { isUsed, usesOf } from './uses.ts'

export const filesPerPage = 24

/** What the address of the library asks for; what is not understood asks for nothing. */
export const libraryAddress = z.object({
  q: z.string().trim().max(200).catch(''),
  kind: z.enum(['image', 'pdf']).nullable().catch(null),
  show: z.enum(['unused', 'undescribed']).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type LibraryAddress = z.infer<typeof libraryAddress>

const thumbnailPixels = 480

function describeFile(file: UsedMedia, locale: Locale) {
  const { id, kind, fileName, width, height } = file
  return {
    id,
    kind,
    width,
    height,
    name: fileName ?? '',
    address: addressOf(file, thumbnailPixels),
    alt: localise(file.alt, locale, locale),
    uses: usesOf(file, locale).length,
    /** The portrait goes by the name. */
    isHidden: kind === 'image' && file.alt === null && file.profiles.length === 0,
  }
}

export type LibraryFile = ReturnType<typeof describeFile>

/** One page of the library, with how many files fit the address in all. */
export async function readLibrary({ q, kind, show, page }: LibraryAddress, locale: Locale) {
  const db = await database()
  const filter: MediaFilter = { text: q || null, kind, show }
  const count = await countMedia(db, filter)
  const pages = Math.max(1, Math.ceil(count / filesPerPage))
  const shown = Math.min(page, pages)
  const part = { limit: filesPerPage, offset: (shown - 1) * filesPerPage }
  const files = await listMedia(db, filter, part)
  return { count, pages, page: shown, files: files.map(file => describeFile(file, locale)) }
}

const detailPixels = 800

/** One file with all that its page shows; null where there is none. */
export async function readFileDetail(id: string, locale: Locale) {
  if (!z.uuid().safeParse(id).success) return null
  const db = await database()
  const file = await findMedia(db, id)
  if (file === null) return null
  const alt = new Map(locales.map(each => [each, localise(file.alt, each, each)]))
  const textIn = (each: Locale) => {
    const text = alt.get(each)
    return text?.lang === each ? text.text : ''
  }
  return {
    ...describeFile(file, locale),
    version: file.version,
    bytes: file.bytes ?? 0,
    addedAt: file.createdAt,
    picture: addressOf(file, detailPixels),
    whole: addressOf(file, Number.POSITIVE_INFINITY),
    mainLocale: await findMainLocale(db),
    altTexts: { en: textIn('en'), es: textIn('es'), pt: textIn('pt') },
    places: usesOf(file, locale),
    isUsed: isUsed(file),
  }
}

export type FileDetail = NonNullable<Awaited<ReturnType<typeof readFileDetail>>>

/** The owner's own PDF of each language, null where it is generated. */
export async function readDocuments() {
  const rows = await listDocuments(await database())
  return locales.map(locale => {
    const row = rows.find(each => each.locale === locale)
    if (row === undefined) return { locale, file: null }
    const { id, fileName, bytes } = row.media
    return { locale, file: { id, name: fileName ?? '', bytes: bytes ?? 0, since: row.updatedAt } }
  })
}
