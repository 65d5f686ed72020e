import { isFileKey } from '#lib/media/keys.ts'
import type { Listed, Storage } from '#lib/media/storage.ts'

/** Files in memory that can be told to fail from a certain write on. */
export class FailingStorage implements Storage {
  readonly files = new Map<string, Uint8Array>()
  failsAfter = Number.POSITIVE_INFINITY
  puts = 0

  put(key: string, content: Uint8Array): Promise<void> {
    this.puts += 1
    if (this.puts > this.failsAfter) return Promise.reject(new Error('The disk is full'))
    if (!isFileKey(key)) return Promise.reject(new Error(`${key} is no key`))
    this.files.set(key, content)
    return Promise.resolve()
  }

  read(key: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.files.get(key) ?? null)
  }

  open(): Promise<null> {
    return Promise.resolve(null)
  }

  remove(keys: string[]): Promise<void> {
    for (const key of keys) this.files.delete(key)
    return Promise.resolve()
  }

  async *list(prefix: string): AsyncIterable<Listed> {
    for (const [key, content] of this.files) {
      const stored = await this.read(key)
      if (stored !== null && key.startsWith(prefix))
        yield { key, bytes: content.byteLength, storedAt: new Date() }
    }
  }

  publicUrl(key: string): string {
    return `/media/${key}`
  }
}
