import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bucketStorage } from '#lib/media/bucket.ts'
import { contentKey, pdfKey, variantKey } from '#lib/media/keys.ts'
import type { Storage } from '#lib/media/storage.ts'
import { S3Server } from '#tests/support/s3.ts'
import { describeStorage } from './storage-suite.ts'

let server: S3Server
let storage: Storage

beforeAll(async () => {
  server = await S3Server.start()
  storage = bucketStorage(server.r2)
})

afterAll(() => server.stop())

const key = contentKey(Buffer.from('bucket'))

describe('an S3 bucket', () => {
  describeStorage(() => storage)

  test('keeps the type of a file and lets browsers keep the file for ever', async () => {
    await storage.put(variantKey(key, 800), Buffer.from('image'))
    const { ContentType, CacheControl, ContentDisposition } = await server.head(variantKey(key, 800))
    expect({ ContentType, CacheControl }).toEqual({
      ContentType: 'image/webp',
      CacheControl: 'public, max-age=31536000, immutable',
    })
    expect(ContentDisposition).toBeUndefined()
  })

  test('hands a PDF out as an attachment', async () => {
    await storage.put(pdfKey(key), Buffer.from('%PDF-'))
    expect(await server.head(pdfKey(key))).toMatchObject({
      ContentType: 'application/pdf',
      ContentDisposition: 'attachment',
    })
  })

  test('is listed to its end, and only as far as its objects are ours', async () => {
    await server.put('somebody/elses.txt', 'hello')
    const keys = Array.from({ length: 1_010 }, (_, place) => pdfKey(contentKey(Buffer.from(`file ${place}`))))
    await Promise.all(keys.map(each => storage.put(each, Buffer.from('x'))))
    const listed = new Set<string>()
    for await (const file of storage.list('')) listed.add(file.key)
    expect(keys.filter(each => !listed.has(each))).toEqual([])
    expect(listed).not.toContain('somebody/elses.txt')
  })

  test('that answers nothing fails in time instead of keeping anybody waiting', async () => {
    const impatient = bucketStorage(server.r2, { timeoutMs: 300 })
    server.freeze()
    try {
      const startedAt = Date.now()
      await expect(impatient.put(variantKey(key, 480), Buffer.from('x'))).rejects.toThrow()
      await expect(impatient.read(variantKey(key, 480))).rejects.toThrow()
      expect(Date.now() - startedAt).toBeLessThan(5_000)
    } finally {
      server.thaw()
    }
  })

  test('with another key is an error, not a missing file', async () => {
    const elsewhere = bucketStorage({ ...server.r2, bucket: 'nobody' })
    await expect(elsewhere.read(pdfKey(key))).rejects.toThrow()
  })
})
