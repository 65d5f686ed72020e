import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findPostgresPrograms } from './postgres-programs.ts'
import { until } from './until.ts'

const program = `
  import { startPostgres } from '#tests/support/postgres.ts'
  const server = await startPostgres()
  process.stdout.write(JSON.stringify({ folder: server.folder, pid: server.postmaster }))
  setInterval(() => {}, 60_000)`

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test.skipIf(findPostgresPrograms() === undefined)(
  'the server of a test process that was killed is gone, and its folder too',
  async () => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [printed] = await once(child.stdout, 'data')
    const { folder, pid } = JSON.parse(String(printed))
    expect(isRunning(pid)).toBe(true)
    child.kill('SIGKILL')
    await until(() => !isRunning(pid) && !existsSync(folder))
  },
  30_000,
)
