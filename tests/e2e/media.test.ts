import { globSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Site } from '#tests/support/site.ts'

const site = new Site()
let paths: string[] = []

beforeAll(async () => {
  await site.start()
  await site.mustCommand('sample')
  paths = globSync('**/*.webp', { cwd: join(site.dataDir, 'media') }).map(path => `/media/${path}`)
})

afterAll(() => site.close())

test('the drawings of the sample are served, for ever and as nothing but images', async () => {
  expect(paths.length).toBeGreaterThan(60)
  const { status, headers } = await site.view(paths[0] ?? '')
  expect(status).toBe(200)
  expect(headers.get('Content-Type')).toBe('image/webp')
  expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
})

test('a browser asks for a drawing once', async () => {
  const [path = ''] = paths
  const etag = (await site.view(path)).headers.get('ETag') ?? ''
  const again = await site.view(path, { 'If-None-Match': etag })
  expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' })
  const head = await site.fetch(path, { method: 'HEAD' })
  expect({ status: head.status, type: head.headers.get('Content-Type'), text: await head.text() }).toEqual({
    status: 200,
    type: 'image/webp',
    text: '',
  })
})

test.each(['/media/%2e%2e%2fauth-secret', '/media/..%2f..%2fpackage.json', '/media/pg', '/media/a/b/c%00'])(
  '%s reaches nothing',
  async path => {
    expect((await site.view(path)).status).toBe(404)
  },
)
