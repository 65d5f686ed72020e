import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { contentType, isFileKey } from './keys.ts'
import { found, limitOf, listObjects, type R2, s3Client } from './s3-client.ts'
import type { Listed, Storage } from './storage.ts'

type Bucket = Pick<R2, 'endpoint' | 'bucket' | 'accessKeyId' | 'secretAccessKey' | 'publicUrl'>

const immutable = 'public, max-age=31536000, immutable'

function checked(key: string): string {
  if (!isFileKey(key)) throw new Error('This is not the key of a stored file.')
  return key
}

async function* ours(objects: AsyncIterable<Listed>): AsyncIterable<Listed> {
  for await (const object of objects) if (isFileKey(object.key)) yield object
}

/** Files in an S3 bucket that the web reads at `publicUrl`. No request takes longer than `timeoutMs` in all. */
export function bucketStorage(bucket: Bucket, { timeoutMs = 20_000 } = {}): Storage {
  const client = s3Client(bucket)
  const { bucket: Bucket } = bucket
  const limit = limitOf(timeoutMs)
  const get = (Key: string) =>
    found(client.send(new GetObjectCommand({ Bucket, Key: checked(Key) }), limit()))
  return {
    put: async (key, Body) => {
      const kept = { CacheControl: immutable, ContentType: contentType(key) }
      const ContentDisposition = key.endsWith('.pdf') ? 'attachment' : undefined
      const object = { Bucket, Key: checked(key), Body, ContentDisposition, ...kept }
      await client.send(new PutObjectCommand(object), limit())
    },
    read: async key => (await get(key))?.Body?.transformToByteArray() ?? null,
    open: async key => {
      const object = await get(key)
      if (object?.Body === undefined) return null
      return { stream: object.Body.transformToWebStream(), bytes: object.ContentLength ?? 0 }
    },
    remove: async keys => {
      await Promise.all(
        keys.map(key => client.send(new DeleteObjectCommand({ Bucket, Key: checked(key) }), limit())),
      )
    },
    list: prefix => ours(listObjects(client, Bucket, prefix, limit)),
    publicUrl: key => `${bucket.publicUrl}/${key}`,
  }
}
