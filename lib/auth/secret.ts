import { randomBytes } from 'node:crypto'
import { link, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#lib/env.ts'
import { readWhole } from '#lib/files.ts'

/** Makes the file in one step: of two processes that begin at once, one wins and both read the same. */
async function generate(path: string): Promise<void> {
  const temporary = `${path}.${process.pid}`
  await writeFile(temporary, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    await link(temporary, path)
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!isThere) throw error
  } finally {
    await rm(temporary, { force: true })
  }
}

/** `AUTH_SECRET`, or in embedded mode one made once and kept in the data folder, readable by its owner only. */
export async function authSecret(): Promise<string> {
  const { authSecret: given, dataDir } = env()
  if (given !== undefined) return given
  const path = join(dataDir, 'auth-secret')
  const kept = await readWhole(path)
  if (kept !== null) return kept.toString('utf8')
  await mkdir(dataDir, { recursive: true })
  await generate(path)
  return authSecret()
}
