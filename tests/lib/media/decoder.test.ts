import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decode } from '#lib/media/decoder.ts'
import { pdf, picture } from './fixtures.ts'

const damaged = { ok: false, problem: { kind: 'invalid', fields: { file: ['media.damaged'] } } }
const plate =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
const small = () => picture({ width: 32, height: 32 })

test.each<[string, () => Promise<Buffer>]>([
  ['an SVG', () => Promise.resolve(Buffer.from(plate))],
  ['a TIFF', () => small().tiff().toBuffer()],
  ['a PPM', () => Promise.resolve(Buffer.concat([Buffer.from('P6 2 2 255\n'), Buffer.alloc(12)]))],
  ['a PDF', () => Promise.resolve(pdf)],
])('%s is not even read when the check let it through', async (_, make) => {
  expect(await decode(await make())).toEqual(damaged)
})

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('a %s is read', async format => {
  const content = await small().toFormat(format).toBuffer()
  expect(await decode(content)).toMatchObject({ ok: true, value: { raw: { width: 32, height: 32 } } })
})

test('no image is read from a path: it must be there as bytes', async () => {
  await expect(sharp('app/icon.svg').metadata()).rejects.toThrow()
})
