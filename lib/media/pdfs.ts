import { done, fail, type Result } from '#lib/result.ts'
import { checkPdf } from './check.ts'
import { contentKey, pdfKey } from './keys.ts'
import type { Storage } from './storage.ts'
import { storeFiles } from './store-files.ts'

/** What a `media` row says of a PDF that is stored. */
export type StoredPdf = { kind: 'pdf'; key: string; mimeType: 'application/pdf'; bytes: number }

/** Checks and stores a PDF as it is; it is only ever handed out as an attachment. */
export async function storePdf(storage: Storage, content: Uint8Array): Promise<Result<StoredPdf>> {
  const type = checkPdf(content)
  if (!type.ok) return type
  const key = contentKey(content)
  const isStored = await storeFiles(storage, key, [{ key: pdfKey(key), content }])
  if (!isStored) return fail({ kind: 'unavailable' })
  return done({ kind: 'pdf', key, mimeType: type.value, bytes: content.byteLength })
}
