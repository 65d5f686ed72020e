import { expect, test } from 'vitest'
import { readText } from '#lib/http.ts'

const post = (body: BodyInit | null) => new Request('http://localhost/', { method: 'POST', body })

function streamed(chunks: Uint8Array[]) {
  const pulled: number[] = []
  const stream = new ReadableStream<Uint8Array>({
    pull: controller => {
      const chunk = chunks[pulled.length]
      if (chunk === undefined) return controller.close()
      pulled.push(chunk.byteLength)
      controller.enqueue(chunk)
    },
  })
  const init: RequestInit & { duplex: string } = { method: 'POST', body: stream, duplex: 'half' }
  return { request: new Request('http://localhost/', init), pulled }
}

test('a body is read as text, an absent one as an empty text', async () => {
  expect(await readText(post('Olá, ñandú 👋'), 100)).toBe('Olá, ñandú 👋')
  expect(await readText(post(null), 0)).toBe('')
})

test('the limit counts bytes, and one that is just met is no fault', async () => {
  expect(await readText(post('ñ'), 2)).toBe('ñ')
  expect(await readText(post('ñ'), 1)).toBeNull()
})

test('a letter that arrives in two pieces is whole', async () => {
  const bytes = new TextEncoder().encode('a👋b')
  const { request } = streamed([bytes.slice(0, 3), bytes.slice(3)])
  expect(await readText(request, 100)).toBe('a👋b')
})

test('what comes after the limit is not read', async () => {
  const { request, pulled } = streamed(Array.from({ length: 50 }, () => new Uint8Array(10)))
  expect(await readText(request, 25)).toBeNull()
  expect(pulled.length).toBeLessThan(6)
})
