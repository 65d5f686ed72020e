import sharp from 'sharp'
import { expect, test } from 'vitest'
import { checkFile, checkImage, checkPdf } from '#lib/media/check.ts'
import { html, isoMedia, pdf, picture, svg } from './fixtures.ts'

const answer = (content: Uint8Array, check: typeof checkFile = checkFile) => {
  const checked = check(content)
  return checked.ok ? checked.value : checked.problem
}
const refusal = (fault: string) => ({ kind: 'invalid', fields: { file: [fault] } })

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('a %s is known by its content', async format => {
  const content = await picture({ width: 64, height: 64 }).toFormat(format).toBuffer()
  expect(answer(content, checkImage)).toBe(`image/${format}`)
})

test('a PDF is known by its content and ends where it says', () => {
  expect(answer(pdf, checkPdf)).toBe('application/pdf')
  expect(answer(pdf.subarray(0, 30), checkPdf)).toEqual(refusal('media.damaged'))
})

test.each([
  ['nothing', Buffer.alloc(0), 'media.empty'],
  ['an SVG', Buffer.from(svg), 'media.svg'],
  [
    'an SVG after a comment',
    Buffer.from(`<?xml version="1.0"?><!-- ${'x'.repeat(200)} -->${svg}`),
    'media.svg',
  ],
  ['a page', Buffer.from(html), 'media.html'],
  ['a page that claims to be a PDF further down', Buffer.from(`${html}\n%PDF-1.7\n%%EOF`), 'media.html'],
  ['a photo of an iPhone', isoMedia('heic', 'mif1', 'heic'), 'media.heic'],
  ['a generic HEIF', isoMedia('mif1', 'heic'), 'media.heic'],
  ['a film', isoMedia('isom', 'mp42'), 'media.unknown'],
  ['a program', Buffer.from('MZ\x90\0', 'latin1'), 'media.unknown'],
  ['text', Buffer.from('hello'), 'media.unknown'],
  ['one byte', Buffer.from([0xff]), 'media.unknown'],
  ['50 MB', Buffer.alloc(50_000_000, 0xff), 'media.tooLarge'],
])('%s is refused with its own reason', (_, content, fault) => {
  expect(answer(content)).toEqual(refusal(fault))
})

test('a TIFF is refused although the library could read it', async () => {
  const tiff = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .raw()
    .toBuffer()
  expect(answer(Buffer.concat([Buffer.from('II*\0'), tiff]))).toEqual(refusal('media.unknown'))
})

test('an AVIF under the generic brand is an AVIF, not an iPhone photo', () => {
  expect(answer(isoMedia('mif1', 'avif', 'miaf'))).toBe('image/avif')
})

test('a PDF may weigh 10 MB and an image 20 MB', () => {
  const padded = (start: Buffer, length: number) =>
    Buffer.concat([start, Buffer.alloc(length - start.length)])
  const jpeg = Buffer.from([0xff, 0xd8, 0xff])
  expect(answer(padded(pdf, 10_000_001))).toEqual(refusal('media.tooLarge'))
  expect(answer(padded(pdf, 10_000_000))).toBe('application/pdf')
  expect(answer(padded(jpeg, 20_000_000))).toBe('image/jpeg')
  expect(answer(padded(jpeg, 20_000_001))).toEqual(refusal('media.tooLarge'))
})

test('a PDF is not taken for an image, nor an image for a PDF', async () => {
  expect(answer(pdf, checkImage)).toEqual(refusal('media.notAnImage'))
  expect(answer(await picture().png().toBuffer(), checkPdf)).toEqual(refusal('media.notAPdf'))
})
