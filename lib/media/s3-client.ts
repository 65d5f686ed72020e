import { ListObjectsV2Command, NoSuchKey, S3Client } from '@aws-sdk/client-s3'
import type { Env } from '#lib/env.ts'

export type R2 = NonNullable<Env['r2']>

type Reached = Pick<R2, 'endpoint' | 'accessKeyId' | 'secretAccessKey'>

export function s3Client({ endpoint, accessKeyId, secretAccessKey }: Reached): S3Client {
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

/** Null for an object that is not there. */
export async function found<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof NoSuchKey) return null
    throw error
  }
}

type Limit = () => { abortSignal: AbortSignal }

/** A deadline for each request in all. */
export const limitOf =
  (timeoutMs: number): Limit =>
  () => ({ abortSignal: AbortSignal.timeout(timeoutMs) })

/** Every object of a bucket, page after page. */
export async function* listObjects(client: S3Client, Bucket: string, Prefix: string, limit: Limit) {
  let ContinuationToken: string | undefined
  do {
    const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }), limit())
    for (const { Key = '', Size = 0, LastModified } of page.Contents ?? [])
      yield { key: Key, bytes: Size, storedAt: LastModified ?? new Date() }
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken !== undefined)
}
