import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { setUpIncoming } from '#lib/media/set-up-incoming.ts'

/** Hears what is asked of it as R2 would, and agrees. */
async function hearing() {
  const heard = new Map<string, string>()
  const server = createServer(async (request, response) => {
    const chunks = await Array.fromAsync(request)
    heard.set(`${request.method} ${request.url}`, Buffer.concat(chunks).toString())
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
  })
  const { port }: AddressInfo = portOf(server.address())
  return { heard, endpoint: `http://127.0.0.1:${port}` }
}

function portOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.')
  return address
}

const r2 = {
  bucket: 'files',
  publicUrl: 'https://media.example',
  accessKeyId: 'key',
  secretAccessKey: 'secret',
}

test('pages of this site alone may put files into the incoming bucket, where they stay for a day', async () => {
  const { heard, endpoint } = await hearing()
  const siteUrl = 'https://cv.example'
  expect(await setUpIncoming({ r2: { ...r2, endpoint, incomingBucket: 'incoming' }, siteUrl })).toBe(true)
  expect([...heard.keys()]).toEqual(['PUT /incoming/?cors=', 'PUT /incoming/?lifecycle='])
  const [cors = '', lifecycle = ''] = heard.values()
  expect(cors).toContain('<AllowedOrigin>https://cv.example</AllowedOrigin>')
  expect(cors.match(/<AllowedMethod>\w+/g)).toEqual(['<AllowedMethod>PUT'])
  expect(cors).toContain('<AllowedHeader>content-type</AllowedHeader>')
  expect(lifecycle).toContain('<Expiration><Days>1</Days></Expiration>')
  expect(lifecycle).toContain('<Status>Enabled</Status>')
})

test('without an incoming bucket there is nothing to set up', async () => {
  const { heard, endpoint } = await hearing()
  const without = { ...r2, endpoint, incomingBucket: undefined }
  expect(await setUpIncoming({ r2: without, siteUrl: 'https://cv.example' })).toBe(false)
  expect(heard.size).toBe(0)
})
