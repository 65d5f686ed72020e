import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { Env } from '#lib/env.ts'
import { contentType, isFileKey } from './keys.ts'
import type { Listed, Storage } from './storage.ts'

type Bucket = Pick<
  NonNullable<Env['r2']>,
  'endpoint' | 'bucket' | 'accessKeyId' | 'secretAccessKey' | 'publicUrl'
>

const immutable = 'public, max-age=31536000, immutable'

function clientFor({ endpoint, accessKeyId, secretAccessKey }: Bucket): S3Client {
  return new S3Client({
    endpoint,
    region: 'auto',
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    // The default checksums corrupt streamed uploads on some servers, and R2 does not know them all.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  })
}

function checked(key: string): string {
  if (!isFileKey(key)) throw new Error('This is not the key of a stored file.')
  return key
}

/** Null for an object that is not there. */
async function found<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof NoSuchKey) return null
    throw error
  }
}

async function* list(
  client: S3Client,
  Bucket: string,
  Prefix: string,
  limit: Deadline,
): AsyncIterable<Listed> {
  let ContinuationToken: string | undefined
  do {
    const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }), limit())
    for (const { Key = '', Size = 0, LastModified } of page.Contents ?? []) {
      if (isFileKey(Key)) yield { key: Key, bytes: Size, storedAt: LastModified ?? new Date() }
    }
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken !== undefined)
}

type Deadline = () => { abortSignal: AbortSignal }

/** Files in an S3 bucket that the web reads at `publicUrl`. No request takes longer than `timeoutMs` in all. */
export function bucketStorage(bucket: Bucket, { timeoutMs = 20_000 } = {}): Storage {
  const client = clientFor(bucket)
  const { bucket: Bucket } = bucket
  const limit: Deadline = () => ({ abortSignal: AbortSignal.timeout(timeoutMs) })
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
    list: prefix => list(client, Bucket, prefix, limit),
    publicUrl: key => `${bucket.publicUrl}/${key}`,
  }
}
