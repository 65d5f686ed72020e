import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readEnv } from '#lib/env.ts'
import { decode } from '#lib/media/decoder.ts'
import { fileKeys } from '#lib/media/keys.ts'
import { storage } from '#lib/media/storage.ts'
import { figures } from '#lib/sample-art/index.ts'
import { storeSampleImages } from '#lib/sample-art/load.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'art-'))
  globalThis.liveCvEnv = readEnv({ DATA_DIR: folder })
})

afterEach(async () => {
  globalThis.liveCvEnv = undefined
  await rm(folder, { recursive: true })
})

test('all drawings are stored in time for a first start, and small enough for the pages', async () => {
  const startedAt = Date.now()
  const images = await storeSampleImages()
  console.log(`drawn and stored in ${Date.now() - startedAt} ms`)
  expect(Date.now() - startedAt).toBeLessThan(30_000)
  expect(images.files).toHaveLength(figures.length)
  expect(images.figures).toHaveLength(figures.length - 1)
  expect(images.files.find(({ key }) => key === images.photoKey)?.fileName).toBe('portrait.webp')
  const stored = await storage()
  for (const { kind, key, widths = [], fileName } of images.files) {
    const sizes = await Promise.all(
      fileKeys({ kind, key, widths }).map(async file => (await stored.read(file))?.byteLength ?? 0),
    )
    console.log(fileName?.padEnd(24), widths.map((width, place) => `${width}: ${sizes[place]}`).join('  '))
    expect(Math.min(...sizes)).toBeGreaterThan(0)
    expect(sizes[widths.indexOf(480)], fileName ?? key).toBeLessThan(40_000)
  }
  const svg = Buffer.from(figures[0]?.drawing.draw() ?? '')
  expect(await decode(svg), 'the renderer of SVG stays open').toMatchObject({ ok: false })
}, 240_000)

test('a storage that fails costs the sample its images and nothing else', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await writeFile(join(folder, 'media'), 'a file where the folder should be')
  expect(await storeSampleImages()).toEqual({ files: [], photoKey: null, figures: [] })
  expect(warned).toHaveBeenLastCalledWith(expect.stringContaining('loaded without'), expect.anything())
  warned.mockRestore()
}, 240_000)
