import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentKey, pdfKey } from '#lib/media/keys.ts'
import { localFolder } from '#lib/media/local-folder.ts'
import type { Storage } from '#lib/media/storage.ts'
import { describeStorage } from './storage-suite.ts'

let folder: string
let storage: Storage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'))
  storage = localFolder(join(folder, 'media'), '/media')
})

afterAll(() => rm(folder, { recursive: true }))

describe('a local folder', () => {
  describeStorage(() => storage)

  test('that does not exist yet is an empty storage', async () => {
    for await (const file of localFolder(join(folder, 'new'), '/media').list('')) expect(file).toBeNull()
    expect(await readdir(folder)).not.toContain('new')
  })

  test('does not list what is no stored file, such as a write that was cut off', async () => {
    const key = pdfKey(contentKey(Buffer.from('a')))
    await storage.put(key, Buffer.from('a'))
    await writeFile(join(folder, 'media', `${key}.1234.tmp`), 'half')
    await writeFile(join(folder, 'media', 'notes.txt'), 'mine')
    const listed: string[] = []
    for await (const file of storage.list('')) listed.push(file.key)
    expect(listed).toEqual([key])
  })
})
