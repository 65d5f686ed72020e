import { openAsBlob } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing, readWhole, writeWhole } from '#lib/files.ts'
import { isFileKey } from './keys.ts'
import type { Listed, Opened, Storage } from './storage.ts'

function pathOf(folder: string, key: string): string {
  if (!isFileKey(key)) throw new Error('This is not the key of a stored file.')
  return join(folder, key)
}

/** Null for a file or folder that is not there. */
async function found<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function open(path: string): Promise<Opened | null> {
  if ((await found(stat(path))) === null) return null
  const blob = await openAsBlob(path)
  return { stream: blob.stream(), bytes: blob.size }
}

/** Keys and nothing else: a write that was cut off has another name. */
async function keysIn(folder: string, prefix: string): Promise<string[]> {
  const names = (await found(readdir(folder, { recursive: true }))) ?? []
  const keys = names.map(name => name.replaceAll('\\', '/'))
  return keys.filter(key => isFileKey(key) && key.startsWith(prefix)).sort()
}

async function* list(folder: string, prefix: string): AsyncIterable<Listed> {
  for (const key of await keysIn(folder, prefix)) {
    const file = await found(stat(join(folder, key)))
    if (file !== null) yield { key, bytes: file.size, storedAt: file.mtime }
  }
}

/** Files in a folder of this machine, which /media serves. */
export function localFolder(folder: string, base: string): Storage {
  return {
    put: (key, content) => writeWhole(pathOf(folder, key), content),
    read: key => readWhole(pathOf(folder, key)),
    open: key => open(pathOf(folder, key)),
    remove: async keys => {
      await Promise.all(keys.map(key => rm(pathOf(folder, key), { force: true })))
    },
    list: prefix => list(folder, prefix),
    publicUrl: key => `${base}/${key}`,
  }
}
