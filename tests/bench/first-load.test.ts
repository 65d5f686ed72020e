import { expect, test } from 'vitest'
import { bytesOf, imageBytesInView, kindOf, type LoadedFile } from './first-load.ts'

const site = 'http://localhost:3000'
const file = (path: string, kind: LoadedFile['kind'], bytes: number) => ({
  url: `${site}${path}`,
  kind,
  bytes,
})
const files = [
  file('/en', 'html', 10),
  file('/_next/a.js', 'code', 200),
  file('/payload/b.js', 'payload', 30),
  file('/media/c-400.webp', 'image', 4_000),
  file('/media/d-400.webp', 'image', 50_000),
]

test('a script of Next is code, one from elsewhere the page payload', () => {
  expect(kindOf('Script', `${site}/_next/static/chunks/a.js`)).toBe('code')
  expect(kindOf('Script', `${site}/payload/_next.js`)).toBe('payload')
  expect(['Document', 'Font', 'Fetch'].map(type => kindOf(type, site))).toEqual(['html', 'font', 'other'])
})

test('bytes are summed by kind, or over all kinds', () => {
  expect(bytesOf(files, 'code')).toBe(200)
  expect(bytesOf(files, 'code', 'payload')).toBe(230)
  expect(bytesOf(files)).toBe(54_240)
})

test('images in view are those that stand before the first scroll', () => {
  expect(imageBytesInView({ files, preloadedFonts: 1, imagesInView: [`${site}/media/c-400.webp`] })).toBe(
    4_000,
  )
})
