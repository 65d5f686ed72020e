import { beforeEach, expect, test } from 'vitest'
import { contentKey, pdfKey, variantKey } from '#lib/media/keys.ts'
import type { Storage } from '#lib/media/storage.ts'

const key = contentKey(Buffer.from('one'))
const other = contentKey(Buffer.from('another'))
const files = [variantKey(key, 480), variantKey(key, 800), pdfKey(other)].sort()

const bytes = (length: number, seed: number) => Buffer.alloc(length, seed)

async function keysUnder(storage: Storage, prefix: string): Promise<string[]> {
  const keys: string[] = []
  for await (const file of storage.list(prefix)) keys.push(file.key)
  return keys.sort()
}

async function bytesOf(stream: ReadableStream<Uint8Array>) {
  return Buffer.from(await new Response(stream).arrayBuffer())
}

/** What every storage of files does. */
export function describeStorage(storageOf: () => Storage) {
  beforeEach(async () => {
    await storageOf().remove(await keysUnder(storageOf(), ''))
  })

  test('a file is read back byte for byte, whole and as a stream', async () => {
    const content = bytes(300_000, 7)
    await storageOf().put(variantKey(key, 480), content)
    const read = await storageOf().read(variantKey(key, 480))
    expect(read && content.equals(read)).toBe(true)
    const opened = await storageOf().open(variantKey(key, 480))
    expect(opened?.bytes).toBe(300_000)
    expect(opened && content.equals(await bytesOf(opened.stream))).toBe(true)
  })

  test('a file that is not there is null, not a failure', async () => {
    expect(await storageOf().read(pdfKey(key))).toBeNull()
    expect(await storageOf().open(pdfKey(key))).toBeNull()
    await storageOf().remove([pdfKey(key)])
  })

  test('files are listed by what their keys begin with, with size and age', async () => {
    await Promise.all(files.map((file, place) => storageOf().put(file, bytes(10 + place, 1))))
    expect(await keysUnder(storageOf(), '')).toEqual(files)
    expect(await keysUnder(storageOf(), key)).toEqual([variantKey(key, 480), variantKey(key, 800)])
    expect(await keysUnder(storageOf(), other.slice(0, 2))).toEqual([pdfKey(other)])
    for await (const file of storageOf().list(other)) {
      expect(file.bytes).toBe(10 + files.indexOf(file.key))
      expect(Math.abs(Date.now() - file.storedAt.getTime())).toBeLessThan(60_000)
    }
  })

  test('what is removed is gone, and nothing else is', async () => {
    await Promise.all(files.map(file => storageOf().put(file, bytes(10, 1))))
    await storageOf().remove([variantKey(key, 480), pdfKey(other)])
    expect(await keysUnder(storageOf(), '')).toEqual([variantKey(key, 800)])
  })

  test.each([
    '../secret.webp',
    '/etc/passwd',
    `${key}/../../../secret-1.webp`,
    `${key}-480.webp\0`,
    `${key}-480.svg`,
    `${key}-480.webp/..`,
    key.toUpperCase(),
    '',
  ])('the key %j is refused, whatever it is asked for', async wrong => {
    await expect((async () => storageOf().put(wrong, bytes(1, 1)))()).rejects.toThrow('not the key')
    await expect((async () => storageOf().read(wrong))()).rejects.toThrow('not the key')
    await expect((async () => storageOf().open(wrong))()).rejects.toThrow('not the key')
    await expect((async () => storageOf().remove([wrong]))()).rejects.toThrow('not the key')
  })

  test('the public address of a file ends with its key', () => {
    expect(storageOf().publicUrl(files[0] ?? '')).toMatch(new RegExp(`/${files[0]}$`))
  })
}
