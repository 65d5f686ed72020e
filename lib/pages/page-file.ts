import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { CacheHandlerValue } from 'next/dist/server/lib/incremental-cache'
import { readWhole, writeWhole } from '#lib/files.ts'
import type { RenderedAt } from './state.ts'

/** One rendered page: what was known as its rendering began, the month, and the addresses it answers. */
export type StoredPage = RenderedAt & {
  month: string
  addresses: string[]
  value: CacheHandlerValue['value']
  cacheControl: CacheHandlerValue['cacheControl']
}

const pathOf = (folder: string, key: string) =>
  join(folder, `${createHash('sha256').update(key).digest('hex')}.page`)

/** One page is one file, so that a crash leaves a whole page or none. */
export function writePage(folder: string, key: string, page: StoredPage): Promise<void> {
  return writeWhole(pathOf(folder, key), serialize(page))
}

export async function readPage(folder: string, key: string): Promise<StoredPage | null> {
  try {
    const bytes = await readWhole(pathOf(folder, key))
    return bytes && deserialize(bytes)
  } catch {
    // A damaged file is as good as none: the page is rendered again.
    return null
  }
}

export function removePage(folder: string, key: string): Promise<void> {
  return rm(pathOf(folder, key), { force: true })
}
