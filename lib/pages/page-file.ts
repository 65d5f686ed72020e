import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { CacheHandlerValue } from 'next/dist/server/lib/incremental-cache'
import { readWhole, writeWhole } from '#lib/files.ts'
import type { SplitPage } from './payload.ts'
import type { RenderedAt } from './state.ts'

/** One rendered page: what was known as its rendering began, the month, and the addresses it answers. */
export type StoredPage = RenderedAt & {
  month: string
  addresses: string[]
  value: CacheHandlerValue['value']
  cacheControl: CacheHandlerValue['cacheControl']
  /** What pages of this key hand to their code, the newest first: a reader may still hold the one before. */
  payloads: SplitPage['payload'][]
}

/** The page's name among the stored ones, in hexadecimal. */
export const pageName = (key: string) => createHash('sha256').update(key).digest('hex')

const pathOf = (folder: string, key: string) => join(folder, `${pageName(key)}.page`)

/** One page is one file, so that a crash leaves a whole page or none. */
export function writePage(folder: string, key: string, page: StoredPage): Promise<void> {
  return writeWhole(pathOf(folder, key), serialize(page))
}

export const readPage = (folder: string, key: string) => readNamedPage(folder, pageName(key))

/** The page of that name; null where there is none. */
export async function readNamedPage(folder: string, name: string): Promise<StoredPage | null> {
  try {
    const bytes = await readWhole(join(folder, `${name}.page`))
    return bytes && deserialize(bytes)
  } catch {
    // A damaged file is as good as none: the page is rendered again.
    return null
  }
}

export function removePage(folder: string, key: string): Promise<void> {
  return rm(pathOf(folder, key), { force: true })
}
