import { type MediaRow, type NewMedia, writeMedia } from '#db/queries/media.ts'
import { writePdfText } from '#db/queries/pdf-texts.ts'
import type { UploadRow } from '#db/queries/uploads.ts'
import { inTransaction } from '#db/transaction.ts'
import { database } from '#lib/db.ts'
import { done, type Result } from '#lib/result.ts'
import { storeImage } from './images.ts'
import { inTurn } from './in-turn.ts'
import { fileKeys, pdfKey } from './keys.ts'
import { readPdfText } from './pdf-text/read-pdf-text.ts'
import { storePdf } from './pdfs.ts'
import { publicBase } from './public-url.ts'
import { type Storage, storage } from './storage.ts'
import type { StoredMedia } from './stored-media.ts'
import { mediaUrl, widthFor } from './url.ts'

const formWidth = 800

type Addressed = Pick<MediaRow, 'kind' | 'key' | 'widths'>

/** Where the file is seen: the picture in a width near `pixels`, or the PDF. */
export function addressOf({ kind, key, widths }: Addressed, pixels: number): string {
  const base = publicBase()
  return kind === 'pdf' ? `${base}/${pdfKey(key)}` : mediaUrl(base, key, widthFor(widths, pixels) ?? 0)
}

export function describeMedia(row: MediaRow): StoredMedia {
  const { id, kind, key, width, height, placeholder, fileName } = row
  return {
    id,
    kind,
    key,
    width,
    height,
    placeholder,
    fileName: fileName ?? '',
    url: addressOf(row, formWidth),
  }
}

async function isWhole(files: Storage, row: MediaRow): Promise<boolean> {
  const present = new Set<string>()
  for await (const { key } of files.list(row.key)) present.add(key)
  return fileKeys(row).every(key => present.has(key))
}

const encode = (files: Storage, kind: MediaRow['kind'], content: Uint8Array) =>
  inTurn(async () => (kind === 'image' ? storeImage(files, content) : storePdf(files, content)))

/** What the chat may know of a stored file, read before the transaction, which would wait for it. */
const textOf = (kind: MediaRow['kind'], content: Uint8Array): Promise<string | null> =>
  kind === 'pdf' ? inTurn(() => readPdfText(content)) : Promise.resolve(null)

async function writeRow(values: NewMedia, text: string | null): Promise<MediaRow> {
  return inTransaction(await database(), async tx => {
    const row = await writeMedia(tx, values)
    if (text !== null) await writePdfText(tx, row.key, text)
    return row
  })
}

/**
 * Checks an uploaded file, stores what is made of it and gives it a row, or the row it has when the same was
 * stored before. Files without a row are the sweep's: should it have taken them between the two, they are
 * stored again.
 */
export async function storeMedia(
  upload: Pick<UploadRow, 'kind' | 'fileName'>,
  content: Uint8Array,
): Promise<Result<StoredMedia>> {
  const files = await storage()
  const stored = await encode(files, upload.kind, content)
  if (!stored.ok) return stored
  const text = await textOf(upload.kind, content)
  const row = await writeRow({ ...stored.value, fileName: upload.fileName }, text)
  if (await isWhole(files, row)) return done(describeMedia(row))
  const again = await encode(files, upload.kind, content)
  return again.ok ? done(describeMedia(row)) : again
}
