import { spawnSync } from 'node:child_process'
import { runCommandFile, StopError } from './say.ts'
import { serve } from './serve.ts'

/** Serves the sources, rendered anew for every request. */
await runCommandFile(async () => {
  const { status } = spawnSync(process.execPath, ['commands/prepare.ts'], { stdio: 'inherit' })
  if (status !== 0) throw new StopError('Preparing the database failed, as shown above; nothing was started.')
  await serve(true)
})
