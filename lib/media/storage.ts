import { join } from 'node:path'
import { env } from '#lib/env.ts'
import { localFolder } from './local-folder.ts'
import { publicBase } from './public-url.ts'

/** A file as it lies in the storage. */
export type Listed = { key: string; bytes: number; storedAt: Date }

/** A file on its way out. */
export type Opened = { stream: ReadableStream<Uint8Array>; bytes: number }

/**
 * Where checked files lie. Keys are those of keys.ts, and a content has one key: a file never changes, so a
 * second `put` of a key may as well do nothing. What fails is thrown; only a missing file is null.
 */
export type Storage = {
  put(key: string, content: Uint8Array): Promise<void>
  read(key: string): Promise<Uint8Array | null>
  open(key: string): Promise<Opened | null>
  /** A file that is already gone is no failure. */
  remove(keys: string[]): Promise<void>
  /** Every file whose key begins so, for sweeping. */
  list(prefix: string): AsyncIterable<Listed>
  publicUrl(key: string): string
}

export const mediaFolder = (): string => join(env().dataDir, 'media')

/** The storage of this site. The S3 client is loaded only where it is used. */
export async function storage(): Promise<Storage> {
  const { r2 } = env()
  if (r2 === undefined) return localFolder(mediaFolder(), publicBase())
  const { bucketStorage } = await import('./bucket.ts')
  return bucketStorage(r2)
}
