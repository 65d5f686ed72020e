import { PutBucketCorsCommand, PutBucketLifecycleConfigurationCommand } from '@aws-sdk/client-s3'
import type { Env } from '#lib/env.ts'
import { s3Client } from './s3-client.ts'

const oneDay = 1

/** Lets browsers on pages of ours put files there, and nobody read them. */
const corsFor = (siteUrl: string) => ({
  CORSRules: [
    {
      AllowedOrigins: [siteUrl],
      AllowedMethods: ['PUT'],
      AllowedHeaders: ['content-type'],
      MaxAgeSeconds: 3_600,
    },
  ],
})

const lifecycle = {
  Rules: [
    {
      ID: 'unfinished-uploads',
      Status: 'Enabled' as const,
      Filter: { Prefix: '' },
      Expiration: { Days: oneDay },
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: oneDay },
    },
  ],
}

/**
 * Writes the rules of the incoming bucket: who may put files there, and that they go after a day. False where
 * none is set.
 */
export async function setUpIncoming({ r2, siteUrl }: Pick<Env, 'r2' | 'siteUrl'>): Promise<boolean> {
  if (r2?.incomingBucket === undefined) return false
  const client = s3Client(r2)
  const Bucket = r2.incomingBucket
  await client.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: corsFor(siteUrl) }))
  await client.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: lifecycle }))
  return true
}
