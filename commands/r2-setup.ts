import { env } from '#lib/env.ts'
import { setUpIncoming } from '#lib/media/set-up-incoming.ts'
import { runCommandFile, StopError, say } from './say.ts'

const isDenied = (error: unknown) => error instanceof Error && error.name === 'AccessDenied'

/** Writes the rules of the bucket that receives uploads, and says what they are. */
await runCommandFile(async () => {
  const isDone = await setUpIncoming(env()).catch(error => {
    if (!isDenied(error)) throw error
    throw new StopError('The R2 token may not change buckets: make one with "Admin Read & Write".')
  })
  if (!isDone) throw new StopError('R2_INCOMING_BUCKET is not set: there is nothing to set up.')
  say(
    `Browsers at ${env().siteUrl} may upload to ${env().r2?.incomingBucket}; what stays there goes after a day.`,
  )
})
