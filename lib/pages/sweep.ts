import { readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { reasonOf } from '#lib/reason.ts'

const keptMs = 24 * 60 * 60 * 1_000

async function isOld(folder: string): Promise<boolean> {
  return Date.now() - (await stat(folder)).mtimeMs > keptMs
}

/** Removes what earlier builds rendered, once no server of theirs has written there for a day. */
export async function sweepOldBuilds(current: string): Promise<void> {
  const all = dirname(current)
  try {
    const others = (await readdir(all).catch(() => []))
      .filter(name => name !== basename(current))
      .map(name => join(all, name))
    const old = await Promise.all(others.map(async folder => ((await isOld(folder)) ? [folder] : [])))
    await Promise.all(old.flat().map(folder => rm(folder, { recursive: true, force: true })))
  } catch (error) {
    console.warn('Pages of earlier builds could not be removed:', reasonOf(error))
  }
}
