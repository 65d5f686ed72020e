import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { uploadLimits } from '#lib/limits.ts'
import type { Arrived, Incoming } from './incoming.ts'
import { found, limitOf, listObjects, type R2, s3Client } from './s3-client.ts'

const uploadId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function* uploadsOf(objects: ReturnType<typeof listObjects>): AsyncIterable<Arrived> {
  for await (const { key, storedAt } of objects) if (uploadId.test(key)) yield { id: key, storedAt }
}

type Reached = Pick<R2, 'endpoint' | 'accessKeyId' | 'secretAccessKey'>

/** A second, private bucket that browsers send files to with presigned addresses. */
export function incomingBucket(r2: Reached, Bucket: string, { timeoutMs = 20_000 } = {}): Incoming {
  const client = s3Client(r2)
  const limit = limitOf(timeoutMs)
  return {
    sign: async ({ id: Key, contentType: ContentType, bytes: ContentLength }) => {
      const command = new PutObjectCommand({ Bucket, Key, ContentType, ContentLength })
      const url = await getSignedUrl(client, command, {
        expiresIn: uploadLimits.slotSeconds,
        signableHeaders: new Set(['content-type', 'content-length']),
      })
      return { url, headers: { 'Content-Type': ContentType } }
    },
    read: async (Key, bytes) => {
      const object = await found(client.send(new GetObjectCommand({ Bucket, Key }), limit()))
      if (object?.Body === undefined) return null
      if (object.ContentLength === bytes) return object.Body.transformToByteArray()
      await object.Body.transformToWebStream().cancel()
      return new Uint8Array()
    },
    remove: async ids => {
      await Promise.all(ids.map(Key => client.send(new DeleteObjectCommand({ Bucket, Key }), limit())))
    },
    list: () => uploadsOf(listObjects(client, Bucket, '', limit)),
  }
}
