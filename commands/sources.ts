import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const folders = ['app', 'lib', 'db', 'public']
const files = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.ts',
  'instrumentation.ts',
  'proxy.ts',
]
const stamp = join('.next', 'sources')

async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

/** A hash of all that goes into a build. */
async function hashSources(): Promise<string> {
  const listed = await Promise.all(folders.map(listFiles))
  const paths = [...listed.flat(), ...files].sort()
  const hash = createHash('sha256')
  for (const path of paths) hash.update(`${path}\n`).update(await readFile(path))
  return hash.digest('hex')
}

/** Whether the last finished build was made from the sources as they are. */
export async function isBuilt(): Promise<boolean> {
  if (!existsSync(join('.next', 'BUILD_ID')) || !existsSync(stamp)) return false
  return (await readFile(stamp, 'utf8')) === (await hashSources())
}

export async function noteBuild(): Promise<void> {
  await writeFile(stamp, await hashSources())
}
