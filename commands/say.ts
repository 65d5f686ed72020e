import { existsSync } from 'node:fs'
import { FolderLockedError } from '#db/lock.ts'
import { EnvError } from '#lib/env.ts'
import { reasonOf } from '#lib/reason.ts'

/** Something the person at the keyboard can mend, in one sentence. */
export class StopError extends Error {
  override name = 'StopError'
}

const clear = [StopError, EnvError, FolderLockedError]

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Runs a command with the settings of `.env`; what stops it is said in one sentence, and the exit code tells. */
export async function runCommandFile(work: () => Promise<void>): Promise<void> {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    await work()
  } catch (error) {
    const isClear = clear.some(kind => error instanceof kind)
    process.stderr.write(`${isClear && error instanceof Error ? error.message : reasonOf(error)}\n`)
    process.exitCode = 1
  }
}
