import sharp from 'sharp'
import { beforeEach, expect, test, vi } from 'vitest'
import { storeImage } from '#lib/media/images.ts'
import { fileKeys, variantKey } from '#lib/media/keys.ts'
import { phonePhoto, picture, pngBomb } from './fixtures.ts'
import { FailingStorage } from './memory-storage.ts'

let storage: FailingStorage

beforeEach(() => {
  storage = new FailingStorage()
})

async function store(content: Uint8Array) {
  const stored = await storeImage(storage, content)
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  return stored.value
}

async function readBack(key: string) {
  return sharp(Buffer.from((await storage.read(key)) ?? []))
}

test('an image is stored in fixed widths, none larger than itself', async () => {
  const image = await store(await picture({ width: 1500, height: 1000 }).png().toBuffer())
  expect(image).toMatchObject({
    kind: 'image',
    width: 1500,
    height: 1000,
    widths: [320, 480, 800, 1200, 1500],
  })
  expect([...storage.files.keys()].sort()).toEqual(fileKeys(image).sort())
  for (const width of image.widths) {
    const { format, ...found } = await (await readBack(variantKey(image.key, width))).metadata()
    expect({ format, width: found.width, height: found.height }).toEqual({
      format: 'webp',
      width,
      height: Math.round((width * 1000) / 1500),
    })
  }
})

test('a flat drawing keeps its colours to the bit, which a photo has no use for', async () => {
  const colours = ['#1f6350', '#14161a', '#eeebe4']
  const stripes = Array.from({ length: 60 }, (_, place) => ({
    input: { create: { width: 7, height: 600, channels: 3 as const, background: colours[place % 3] ?? '' } },
    left: place * 15,
    top: 0,
  }))
  const plain = sharp({ create: { width: 900, height: 600, channels: 3, background: '#eeebe4' } })
  const drawing = await store(await plain.composite(stripes).png().toBuffer())
  const kept = await (await readBack(variantKey(drawing.key, 900))).raw().toBuffer()
  expect(new Set(Array.from({ length: 900 }, (_, x) => kept.toString('hex', x * 3, x * 3 + 3)))).toEqual(
    new Set(colours.map(colour => colour.slice(1))),
  )
  const photo = await store(await picture({ width: 900, height: 600 }).png().toBuffer())
  expect(Buffer.from(storage.files.get(variantKey(photo.key, 900)) ?? []).includes('VP8 ')).toBe(true)
  expect(Buffer.from(storage.files.get(variantKey(drawing.key, 900)) ?? []).includes('VP8L')).toBe(true)
})

test('an image smaller than the smallest width is stored as it is', async () => {
  expect(await store(await picture({ width: 40, height: 30 }).gif().toBuffer())).toMatchObject({
    widths: [40],
    height: 30,
  })
})

test('an image wider than the largest width is stored in that', async () => {
  const image = await store(await picture({ width: 3000, height: 300 }).jpeg().toBuffer())
  expect(image).toMatchObject({ width: 2400, height: 240, widths: [320, 480, 800, 1200, 1800, 2400] })
})

test('a very long screenshot becomes narrower instead of failing', async () => {
  const image = await store(pngBomb(1000, 30_000))
  expect(image).toMatchObject({ width: 400, height: 12_000, widths: [320, 400] })
})

test('a phone photo stands upright and tells nothing of where it was taken', async () => {
  const photo = await phonePhoto()
  expect((await sharp(photo).metadata()).exif?.includes('Secret Camera')).toBe(true)
  const image = await store(photo)
  expect(image).toMatchObject({ width: 700, height: 1000 })
  for (const key of fileKeys(image)) {
    const { exif, icc, xmp, iptc, orientation, comments } = await (await readBack(key)).metadata()
    expect({ exif, icc, xmp, iptc, orientation, comments }, key).toEqual({})
    expect(Buffer.from(storage.files.get(key) ?? []).toString('latin1')).not.toMatch(/secret|EXIF|ICCP|XMP/i)
  }
})

test('the same picture has the same name, and is not written twice', async () => {
  const first = await store(await picture().png().toBuffer())
  const puts = storage.puts
  expect(await store(await picture().png({ compressionLevel: 1 }).toBuffer())).toEqual(first)
  expect(storage.puts).toBe(puts)
  const other = await store(await picture({ width: 1000, height: 701 }).png().toBuffer())
  expect(other.key).not.toBe(first.key)
  expect(first.key).toMatch(/^([0-9a-f]{2})\/\1[0-9a-f]{30}$/)
})

test('the placeholder is an image of less than 200 characters', async () => {
  const images = [picture(), picture({ width: 30, height: 2000 }), picture().ensureAlpha(0.5)]
  for (const made of images) {
    const { placeholder } = await store(await made.png().toBuffer())
    expect(placeholder).toMatch(/^data:image\/webp;base64,/)
    expect(placeholder?.length).toBeLessThan(200)
    const bytes = Buffer.from(placeholder?.split(',')[1] ?? '', 'base64')
    expect((await sharp(bytes).metadata()).format).toBe('webp')
  }
})

test('a storage that fails half-way is left as it was, and says so', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  storage.failsAfter = 2
  const stored = await storeImage(storage, await picture().png().toBuffer())
  expect(stored).toEqual({ ok: false, problem: { kind: 'unavailable' } })
  expect(storage.files.size).toBe(0)
  expect(warned).toHaveBeenCalledWith('Storing a file failed:', 'The disk is full')
  warned.mockRestore()
})

test('a failed upload does not take the files of the same picture that were there before', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const image = await store(await picture().png().toBuffer())
  const [first = '', ...others] = fileKeys(image)
  await storage.remove(others)
  storage.failsAfter = storage.puts + 1
  expect(await storeImage(storage, await picture().png().toBuffer())).toMatchObject({ ok: false })
  expect([...storage.files.keys()]).toEqual([first])
  warned.mockRestore()
})
