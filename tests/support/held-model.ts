import { once } from 'node:events'
import { createServer } from 'node:http'
import { portOf } from './spare-port.ts'

const piece = (content: string) =>
  `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'held', choices: [{ index: 0, delta: { content } }] })}\n\n`

/** A model server that begins an answer and never ends it; it notes who listens and who left. */
export async function startHeldModel(beginning: string) {
  const seen = { calls: 0, saidAt: 0, leftAt: 0 }
  const server = createServer((_, response) => {
    seen.calls += 1
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(piece(beginning))
    seen.saidAt = performance.now()
    // Goes on, so that nobody takes it for fallen silent.
    const going = setInterval(() => response.write(piece(' and')), 200)
    response.on('close', () => {
      clearInterval(going)
      seen.leftAt = performance.now()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const variables = {
    CHAT_MODEL: 'held',
    CHAT_BASE_URL: `http://127.0.0.1:${portOf(server)}/v1`,
    CHAT_API_KEY: 'a-key',
  }
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { seen, variables, close }
}

export type HeldModel = Awaited<ReturnType<typeof startHeldModel>>
