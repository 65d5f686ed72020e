import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readEnv } from '#lib/env.ts'

/** An empty data folder and an environment that knows no other; both are gone after the test. */
export function temporaryEnvironment(source: Record<string, string> = {}): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'live-cv-unit-'))
  globalThis.liveCvEnv = readEnv({ DATA_DIR: dataDir, ...source })
  onTestFinished(() => {
    globalThis.liveCvEnv = undefined
    rmSync(dataDir, { recursive: true, force: true })
  })
  return dataDir
}
