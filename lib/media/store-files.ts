import { reasonOf } from '#lib/reason.ts'
import type { Storage } from './storage.ts'

type NewFile = { key: string; content: Uint8Array }

async function namesUnder(storage: Storage, prefix: string): Promise<Set<string>> {
  const keys = new Set<string>()
  for await (const { key } of storage.list(prefix)) keys.add(key)
  return keys
}

/** What was put is taken back; a storage that is away keeps it until the sweep. */
async function takeBack(storage: Storage, keys: string[]): Promise<void> {
  try {
    await storage.remove(keys)
  } catch (error) {
    console.warn('Files of a failed upload could not be removed yet:', reasonOf(error))
  }
}

/**
 * Stores all files of one content or none of them, and tells which. Files that already lie there belong to a
 * row that has the same content: they are neither written again nor taken back.
 */
export async function storeFiles(storage: Storage, prefix: string, files: NewFile[]): Promise<boolean> {
  let missing: NewFile[] = []
  try {
    const present = await namesUnder(storage, prefix)
    missing = files.filter(({ key }) => !present.has(key))
    const puts = await Promise.allSettled(missing.map(({ key, content }) => storage.put(key, content)))
    const failed = puts.find(put => put.status === 'rejected')
    if (failed) throw failed.reason
    return true
  } catch (error) {
    console.warn('Storing a file failed:', reasonOf(error))
    await takeBack(
      storage,
      missing.map(({ key }) => key),
    )
    return false
  }
}
