import { z } from 'zod'
import { insertUpload, takeUpload, type UploadRow } from '#db/queries/uploads.ts'
import { storableText } from '#db/text.ts'
import { database } from '#lib/db.ts'
import { readBytes } from '#lib/http.ts'
import { uploadLimits } from '#lib/limits.ts'
import { reasonOf } from '#lib/reason.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { refused } from './check.ts'
import { checkClaim } from './check-claim.ts'
import { type Incoming, incoming, type SignedPut } from './incoming.ts'
import { storeMedia } from './store-media.ts'
import type { StoredMedia } from './stored-media.ts'

/** What a browser asks a slot with. Of a path, which some browsers send, the last part is the name. */
export const uploadRequest = z.strictObject({
  kind: z.enum(['image', 'pdf']),
  fileName: z
    .string()
    .transform(name => (name.split(/[/\\]/).at(-1) || 'file').replaceAll('\0', '').toWellFormed().slice(-200))
    .pipe(storableText),
  contentType: z.string().max(200),
  bytes: z.int().nonnegative(),
})

export type UploadRequest = z.infer<typeof uploadRequest>

/** Where to send the bytes. `finishes` says that the answer to them is the stored file already. */
export type UploadSlot = SignedPut & { id: string; finishes: boolean }

/** Whose upload it is: a slot opened in one session is worth nothing in another. */
type Sender = { sessionId: string }

const unknownType = 'application/octet-stream'

async function placeFor(upload: UploadRow): Promise<UploadSlot> {
  const { id } = upload
  const headers = { 'Content-Type': upload.contentType }
  const bucket = await incoming()
  if (bucket === null) return { id, finishes: true, url: `/api/uploads/${id}`, headers }
  return { id, finishes: false, ...(await bucket.sign(upload)) }
}

/** Opens a slot for one file of one session, for an hour. */
export async function openUpload({ sessionId }: Sender, asked: UploadRequest): Promise<Result<UploadSlot>> {
  const claim = checkClaim(asked)
  if (!claim.ok) return claim
  const contentType = asked.contentType || unknownType
  const seconds = uploadLimits.slotSeconds
  const upload = await insertUpload(await database(), { ...asked, contentType, sessionId, seconds })
  return done(await placeFor(upload))
}

async function take(sender: Sender, id: string): Promise<Result<UploadRow>> {
  const upload = z.uuid().safeParse(id).success
    ? await takeUpload(await database(), { id, sessionId: sender.sessionId })
    : null
  return upload === null ? fail({ kind: 'missing' }) : done(upload)
}

/** Takes the bytes that come through the server, checks and stores them. They lie nowhere but in memory. */
export async function receiveUpload(
  sender: Sender,
  id: string,
  request: Request,
): Promise<Result<StoredMedia>> {
  if ((await incoming()) !== null) return fail({ kind: 'missing' })
  const taken = await take(sender, id)
  if (!taken.ok) return taken
  const content = await readBytes(request, taken.value.bytes)
  if (content === null) return fail(refused('media.tooLarge'))
  if (content.byteLength < taken.value.bytes) return fail(refused('media.incomplete'))
  return storeMedia(taken.value, content)
}

/** What cannot be removed now goes with the sweep, or by the bucket's own rule after a day. */
async function removeArrived(bucket: Incoming, id: string): Promise<void> {
  try {
    await bucket.remove([id])
  } catch (error) {
    console.warn('A file that came in could not be removed yet:', reasonOf(error))
  }
}

/** Reads back what a browser has put into the incoming bucket, checks and stores it, and removes it there. */
export async function finishUpload(sender: Sender, id: string): Promise<Result<StoredMedia>> {
  const bucket = await incoming()
  if (bucket === null) return fail({ kind: 'missing' })
  const taken = await take(sender, id)
  if (!taken.ok) return taken
  try {
    const content = await bucket.read(id, taken.value.bytes)
    if (content?.byteLength !== taken.value.bytes) return fail(refused('media.incomplete'))
    return await storeMedia(taken.value, content)
  } finally {
    await removeArrived(bucket, id)
  }
}

/** Gives the slot up; what came meanwhile goes with it. */
export async function cancelUpload(sender: Sender, id: string): Promise<Result<null>> {
  const taken = await take(sender, id)
  if (!taken.ok) return taken
  const bucket = await incoming()
  if (bucket !== null) await removeArrived(bucket, id)
  return done(null)
}
