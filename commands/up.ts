import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { env } from '#lib/env.ts'
import { refuseTakenPort } from './port.ts'
import { runCommandFile, StopError, say } from './say.ts'
import { serve } from './serve.ts'
import { isBuilt, noteBuild } from './sources.ts'

/** Runs a step of its own in a process of its own, so that its memory is free again afterwards. */
async function step(what: string, program: string, args: string[]): Promise<void> {
  const child = spawn(program, args, { stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new StopError(`${what} failed, as shown above; nothing was started.`)
}

async function build(): Promise<void> {
  if (await isBuilt()) return say('Build: up to date.')
  say('Build: compiling the site, which takes about half a minute ...')
  await step('The build', 'node_modules/.bin/next', ['build'])
  await noteBuild()
}

/** Everything from a fresh clone to a served site; a second run only serves. */
await runCommandFile(async () => {
  await refuseTakenPort(env().port)
  await step('Preparing the database', process.execPath, ['commands/prepare.ts'])
  await build()
  await serve()
})
