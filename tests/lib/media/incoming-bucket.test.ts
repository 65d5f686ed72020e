import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { media } from '#db/schema/index.ts'
import { env } from '#lib/env.ts'
import { incomingBucket } from '#lib/media/incoming-bucket.ts'
import { cancelUpload, finishUpload, receiveUpload } from '#lib/media/uploads.ts'
import { S3Server } from '#tests/support/s3.ts'
import { html, phonePhoto } from './fixtures.ts'
import { ask, mustBeDone, openUploadSite, sent, type UploadSite } from './upload-site.ts'

let server: S3Server
let site: UploadSite
let photo: Buffer

beforeAll(async () => {
  server = await S3Server.start()
  site = await openUploadSite(server.variables)
  photo = await phonePhoto()
})
afterAll(async () => {
  await site?.close()
  await server.stop()
})

const incomingKeys = () => server.keysIn(server.incomingBucket)
const publicKeys = () => server.keysIn(server.bucket)
const invalid = (code: string) => ({ ok: false, problem: { kind: 'invalid', fields: { file: [code] } } })

beforeEach(async () => {
  await incomingBucket(server.r2, server.incomingBucket).remove(await incomingKeys())
})

/** Puts the bytes where the slot says, as a browser does. */
async function put(content: Uint8Array, arriving = content) {
  const slot = mustBeDone(await ask(site.here, content))
  const response = await fetch(sent(slot, arriving))
  expect(response.status).toBe(200)
  return slot
}

test('an address is signed for one object, its type and its size, and for an hour', async () => {
  const slot = mustBeDone(await ask(site.here, photo))
  const { pathname, searchParams } = new URL(slot.url)
  expect([pathname, slot.finishes]).toEqual([`/incoming/${slot.id}`, false])
  expect(searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host')
  expect(searchParams.get('X-Amz-Expires')).toBe('3600')
})

test('bytes lie in the private bucket until they are checked, and then nowhere', async () => {
  const before = await publicKeys()
  const slot = await put(photo)
  expect(await incomingKeys()).toEqual([slot.id])
  expect(await publicKeys()).toEqual(before)
  const stored = mustBeDone(await finishUpload(site.here, slot.id))
  expect(await incomingKeys()).toEqual([])
  expect(stored.url).toBe(`${server.r2.publicUrl}/${stored.key}-700.webp`)
  const shown = Buffer.from(await (await fetch(stored.url)).arrayBuffer()).toString('latin1')
  expect(shown).toMatch(/^RIFF/)
  expect(shown).not.toMatch(/Secret Camera|xmp-secret|Exif/)
})

test('a page named photo.jpg is refused and gone', async () => {
  const [files, rows] = [await publicKeys(), await site.db.$count(media)]
  const slot = await put(Buffer.from(html))
  expect(await finishUpload(site.here, slot.id)).toEqual(invalid('media.html'))
  expect(await incomingKeys()).toEqual([])
  expect([await publicKeys(), await site.db.$count(media)]).toEqual([files, rows])
})

test('what the storage did not take is told, and its bytes are gone from the private bucket', async () => {
  const slot = await put(photo)
  const right = env()
  globalThis.liveCvEnv = { ...right, r2: right.r2 && { ...right.r2, bucket: 'nobody' } }
  try {
    expect(await finishUpload(site.here, slot.id)).toEqual({ ok: false, problem: { kind: 'unavailable' } })
  } finally {
    globalThis.liveCvEnv = right
  }
  expect(await incomingKeys()).toEqual([])
})

test('a file of another size than promised is not even read', async () => {
  const slot = await put(photo, Buffer.concat([photo, Buffer.alloc(10)]))
  expect(await finishUpload(site.here, slot.id)).toEqual(invalid('media.incomplete'))
  expect(await incomingKeys()).toEqual([])
})

test('finishing what never came says so', async () => {
  const slot = mustBeDone(await ask(site.here, photo))
  expect(await finishUpload(site.here, slot.id)).toEqual(invalid('media.incomplete'))
})

test('another session can neither finish nor cancel it, and it is finished once', async () => {
  const slot = await put(photo)
  const missing = { ok: false, problem: { kind: 'missing' } }
  expect(await finishUpload(site.elsewhere, slot.id)).toEqual(missing)
  expect(await cancelUpload(site.elsewhere, slot.id)).toEqual(missing)
  expect(await incomingKeys()).toEqual([slot.id])
  expect(await finishUpload(site.here, slot.id)).toMatchObject({ ok: true })
  expect(await finishUpload(site.here, slot.id)).toEqual(missing)
})

test('what is cancelled is gone', async () => {
  const slot = await put(photo)
  expect(await cancelUpload(site.here, slot.id)).toEqual({ ok: true, value: null })
  expect(await incomingKeys()).toEqual([])
})

test('bytes cannot come through the server past the bucket', async () => {
  const slot = mustBeDone(await ask(site.here, photo))
  const request = new Request('http://localhost/', { method: 'PUT', body: new Blob([new Uint8Array(photo)]) })
  expect(await receiveUpload(site.here, slot.id, request)).toMatchObject({ ok: false })
})
