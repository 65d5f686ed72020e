import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEnv } from '#lib/env.ts'
import { contentKey, pdfKey, variantKey } from '#lib/media/keys.ts'
import { publicBase } from '#lib/media/public-url.ts'
import { serveFile } from '#lib/media/serve.ts'
import { storage } from '#lib/media/storage.ts'
import { mediaUrl, srcSetOf, widthFor } from '#lib/media/url.ts'

const key = contentKey(Buffer.from('served'))
const image = variantKey(key, 800)
const secret = 'AUTH_SECRET'
const r2 = {
  R2_ENDPOINT: 'https://account.example.org',
  R2_BUCKET: 'media',
  R2_ACCESS_KEY_ID: 'key',
  R2_SECRET_ACCESS_KEY: 'hidden',
  R2_PUBLIC_URL: 'https://media.example.org/',
}
let folder: string

const useLocalFolder = () => {
  globalThis.liveCvEnv = readEnv({ DATA_DIR: folder })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'))
  useLocalFolder()
  const files = await storage()
  await files.put(image, Buffer.from('image bytes'))
  await files.put(pdfKey(key), Buffer.from('%PDF-<script>'))
  await writeFile(join(folder, 'secret'), secret)
})

afterAll(async () => {
  globalThis.liveCvEnv = undefined
  await rm(folder, { recursive: true })
})

const ask = (path: string, init?: RequestInit) => serveFile(new Request(`http://localhost${path}`, init))

test('a stored image is served for ever and can do nothing but be shown', async () => {
  const response = await ask(`/media/${image}`)
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-length': '11',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': 'image/webp',
    etag: expect.stringMatching(/^"[\w.-]+"$/),
    'x-content-type-options': 'nosniff',
  })
  expect(await response.text()).toBe('image bytes')
})

test('a PDF is handed out as an attachment', async () => {
  const { headers } = await ask(`/media/${pdfKey(key)}`)
  expect(headers.get('Content-Type')).toBe('application/pdf')
  expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="[0-9a-f]{32}\.pdf"$/)
})

test('a browser that has the file is not sent it again', async () => {
  const etag = (await ask(`/media/${image}`)).headers.get('ETag') ?? ''
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const response = await ask(`/media/${image}`, { headers: { 'If-None-Match': known } })
    expect(response.status, known).toBe(304)
    expect(await response.text()).toBe('')
  }
  const other = await ask(`/media/${image}`, { headers: { 'If-None-Match': '"other"' } })
  expect(other.status).toBe(200)
})

test('HEAD tells everything but the bytes', async () => {
  const [got, head] = [await ask(`/media/${image}`), await ask(`/media/${image}`, { method: 'HEAD' })]
  expect([...head.headers]).toEqual([...got.headers])
  expect(await head.text()).toBe('')
})

test.each([
  '/media/../secret',
  '/media/..%2fsecret',
  '/media/%2e%2e/secret',
  '/media/..%5csecret',
  '/media//etc/passwd',
  '/media/%2fetc%2fpasswd',
  `/media/${image}%00`,
  `/media/${image}/`,
  `/media/${image.replace('/', '%2f')}`,
  `/media/${image.replace('/', '//')}`,
  `/media/./${image}%20`,
  `/media/${image.toUpperCase()}`,
  `/media/${variantKey(key, 801)}`,
  `/media/${key}`,
  '/media/',
  '/media',
])('%s is not found', async path => {
  const response = await ask(path)
  expect(response.status).toBe(404)
  expect(await response.text()).not.toContain(secret)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

test('with a bucket, files are not served from this machine', async () => {
  globalThis.liveCvEnv = readEnv({ DATA_DIR: folder, ...r2 })
  try {
    expect((await ask(`/media/${image}`)).status).toBe(404)
    expect(publicBase()).toBe('https://media.example.org')
    expect((await storage()).publicUrl(image)).toBe(`https://media.example.org/${image}`)
  } finally {
    useLocalFolder()
  }
})

test('the address of a variant is where it is served', async () => {
  const address = mediaUrl(publicBase(), key, 800)
  expect((await ask(address)).status).toBe(200)
  expect((await storage()).publicUrl(image)).toBe(address)
})

test('a srcset names each width', () => {
  expect(srcSetOf('/media', 'ab/ab', [480, 700])).toBe(
    '/media/ab/ab-480.webp 480w, /media/ab/ab-700.webp 700w',
  )
})

test('the width for a place is the smallest that fills it', () => {
  const widths = [1200, 480, 800]
  expect([100, 480, 481, 5000].map(pixels => widthFor(widths, pixels))).toEqual([480, 480, 800, 1200])
  expect(widthFor([], 100)).toBeUndefined()
})
