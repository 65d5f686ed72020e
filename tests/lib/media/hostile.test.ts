import sharp from 'sharp'
import { beforeEach, expect, test } from 'vitest'
import { storeImage } from '#lib/media/images.ts'
import { fileKeys } from '#lib/media/keys.ts'
import { storePdf } from '#lib/media/pdfs.ts'
import { animation, chunk, html, isoMedia, pdf, phonePhoto, picture, pngBomb, svg, zip } from './fixtures.ts'
import { FailingStorage } from './memory-storage.ts'

let storage: FailingStorage

beforeEach(() => {
  storage = new FailingStorage()
})

const jpeg = () => picture().jpeg().toBuffer()
const cut = async (content: Promise<Buffer>, share: number) => {
  const whole = await content
  return whole.subarray(0, Math.floor(whole.length * share))
}

test.each<[string, () => Buffer | Promise<Buffer>, string]>([
  ['a PNG of 30,000 by 30,000 pixels', () => pngBomb(30_000, 30_000), 'media.tooManyPixels'],
  ['a PNG that is 60,000 pixels long', () => pngBomb(700, 60_000), 'media.tooManyPixels'],
  ['half a JPEG', () => cut(jpeg(), 0.5), 'media.damaged'],
  ['a JPEG of 20 bytes', async () => (await jpeg()).subarray(0, 20), 'media.damaged'],
  ['half a PNG', () => cut(picture().png().toBuffer(), 0.5), 'media.damaged'],
  ['half a WebP', () => cut(picture().webp().toBuffer(), 0.5), 'media.damaged'],
  ['half an AVIF', () => cut(picture({ width: 99, height: 99 }).avif().toBuffer(), 0.5), 'media.damaged'],
  ['an AVIF of nothing but its first box', () => isoMedia('avif'), 'media.damaged'],
  ['GIF and JavaScript in one', () => Buffer.from('GIF89a/*\0\0*/=1;alert("polyglot")//'), 'media.damaged'],
  [
    'an SVG behind the first bytes of a JPEG',
    () => Buffer.from(`\xff\xd8\xff${svg}`, 'latin1'),
    'media.damaged',
  ],
  ['an SVG behind the first bytes of a GIF', () => Buffer.from(`GIF89a${svg}`), 'media.damaged'],
  ['nothing', () => Buffer.alloc(0), 'media.empty'],
  ['50 MB of JPEG', async () => Buffer.concat([await jpeg(), Buffer.alloc(50_000_000)]), 'media.tooLarge'],
  ['an SVG with a script', () => Buffer.from(svg), 'media.svg'],
  ['a HEIC', () => isoMedia('heic', 'mif1'), 'media.heic'],
  ['a page named photo.jpg', () => Buffer.from(html), 'media.html'],
  ['a PDF named photo.png', () => pdf, 'media.notAnImage'],
])('%s is refused with its reason and leaves nothing', async (_, make, fault) => {
  const content = await Promise.resolve(make())
  const stored = await storeImage(storage, content)
  expect(stored).toEqual({ ok: false, problem: { kind: 'invalid', fields: { file: [fault] } } })
  expect(storage.puts).toBe(0)
})

async function centreOf(key: string | undefined) {
  const image = sharp(Buffer.from(storage.files.get(key ?? '') ?? []))
  const { width = 0, height = 0, pages } = await image.metadata()
  const centre = { left: width >> 1, top: height >> 1, width: 1, height: 1 }
  const { data } = await image.extract(centre).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { pages, colour: [...data] }
}

async function mustStore(content: Buffer) {
  const stored = await storeImage(storage, content)
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  return stored.value
}

test('of a picture with a program and a page behind it, only the picture is kept', async () => {
  const image = await mustStore(Buffer.concat([await jpeg(), zip, Buffer.from(html)]))
  for (const key of fileKeys(image)) {
    const kept = Buffer.from(storage.files.get(key) ?? []).toString('latin1')
    expect(kept).not.toMatch(/polyglot|<script|secret.exe/)
  }
})

test('of a picture with a script in its comments, only the picture is kept', async () => {
  const commented = await picture().png().toBuffer()
  const text = Buffer.from(`Comment\0${html}`, 'latin1')
  const content = Buffer.concat([commented.subarray(0, 33), chunk('tEXt', text), commented.subarray(33)])
  const image = await mustStore(content)
  for (const key of fileKeys(image)) {
    expect(Buffer.from(storage.files.get(key) ?? []).includes('polyglot')).toBe(false)
  }
})

test.each(['gif', 'webp'] as const)('of an animated %s the first frame is kept', async format => {
  const content = await animation(format)
  expect((await sharp(content).metadata()).pages).toBe(3)
  const image = await mustStore(content)
  const { pages, colour } = await centreOf(fileKeys(image)[0])
  expect(pages).toBeUndefined()
  expect(colour[0]).toBeGreaterThan(200)
  expect(Math.max(...colour.slice(1))).toBeLessThan(60)
})

const red = (channels: 3 | 4) =>
  sharp({ create: { width: 600, height: 400, channels, background: '#c02010' } })

test.each<[string, () => Promise<Buffer>]>([
  ['CMYK JPEG', () => red(3).toColourspace('cmyk').jpeg().toBuffer()],
  ['16-bit PNG', () => red(3).toColourspace('rgb16').png().toBuffer()],
  ['PNG in Display P3', () => red(3).withIccProfile('p3').png().toBuffer()],
  ['PNG with transparency', () => red(4).png().toBuffer()],
])('a %s shows the same colours, in sRGB', async (_, make) => {
  const image = await mustStore(await make())
  const key = fileKeys(image).at(-1)
  const { colour } = await centreOf(key)
  const { space, depth, icc } = await sharp(Buffer.from(storage.files.get(key ?? '') ?? [])).metadata()
  expect({ space, depth, icc }).toEqual({ space: 'srgb', depth: 'uchar', icc: undefined })
  for (const [place, value] of [192, 32, 16].entries()) {
    expect(Math.abs((colour[place] ?? 999) - value)).toBeLessThan(28)
  }
})

test('a grey picture stays a picture', async () => {
  const image = await mustStore(await picture().greyscale().jpeg().toBuffer())
  expect(image.widths).toEqual([320, 480, 800, 1000])
})

test('ten uploads at once all end, the hostile ones refused', async () => {
  const uploads = [phonePhoto(), pngBomb(30_000, 30_000), cut(jpeg(), 0.3), jpeg(), Buffer.from(svg)]
  const contents = await Promise.all([...uploads, ...uploads])
  const results = await Promise.all(contents.map(content => storeImage(storage, content)))
  expect(results.map(result => result.ok)).toEqual([
    true,
    false,
    false,
    true,
    false,
    true,
    false,
    false,
    true,
    false,
  ])
})

test('a PDF is stored as it is, and half of one is not', async () => {
  const stored = await storePdf(storage, pdf)
  expect(stored).toMatchObject({ ok: true, value: { kind: 'pdf', bytes: pdf.length } })
  expect([...storage.files.keys()]).toEqual([expect.stringMatching(/\.pdf$/)])
  expect(await storePdf(storage, pdf.subarray(0, 40))).toMatchObject({ ok: false })
  expect(storage.files.size).toBe(1)
})
