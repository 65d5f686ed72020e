import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Page } from '@playwright/test'
import type { UIMessageChunk } from 'ai'
import type { ChatData, ChatMetadata } from '#lib/nexus/chat-message.ts'

type Chunk = UIMessageChunk<ChatMetadata, ChatData>

/** What is answered to one question: a refusal, or a stream that ends, waits for ever, or breaks. */
export type Scene = { status: number; retryAfter?: string } | { chunks: Chunk[]; end?: 'hold' | 'break' }

type Asked = { id: string; locale: string; messages: { role: string; parts: { text: string }[] }[] }

async function readJson(request: IncomingMessage): Promise<Asked> {
  let text = ''
  for await (const chunk of request) text += chunk
  return JSON.parse(text)
}

const streamHeaders = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-vercel-ai-ui-message-stream': 'v1',
}

/** A server that speaks the stream of `POST /api/chat` by a script: each question has its scenes, one after another. */
export class ScriptedChat {
  readonly asked: Asked[] = []
  readonly left: string[] = []
  readonly #scenes = new Map<string, Scene[]>()
  #server: Server | undefined
  #url = ''

  async start(): Promise<this> {
    this.#server = createServer((request, response) => void this.#answer(request, response))
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    this.#url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
    return this
  }

  close(): void {
    this.#server?.closeAllConnections()
    this.#server?.close()
  }

  on(question: string, ...scenes: Scene[]): this {
    this.#scenes.set(question, scenes)
    return this
  }

  /** Makes a page ask this server; it knows nothing of that. */
  async takeOver(page: Page): Promise<void> {
    await page.route('**/api/chat', route => route.continue({ url: this.#url }))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readJson(request)
    this.asked.push(asked)
    const question = asked.messages.at(-1)?.parts[0]?.text ?? ''
    const scenes = this.#scenes.get(question) ?? []
    const scene = scenes.length > 1 ? scenes.shift() : scenes[0]
    if (scene === undefined) return void response.writeHead(500).end()
    if ('status' in scene) {
      const headers = scene.retryAfter ? { 'retry-after': scene.retryAfter } : {}
      return void response.writeHead(scene.status, headers).end('{}')
    }
    response.once('close', () => {
      if (!response.writableFinished) this.left.push(question)
    })
    response.writeHead(200, streamHeaders)
    for (const chunk of scene.chunks) response.write(`data: ${JSON.stringify(chunk)}\n\n`)
    if (scene.end === undefined) response.end('data: [DONE]\n\n')
    if (scene.end === 'break') setImmediate(() => response.destroy())
  }
}

type Citation = ChatData['citation'] & { url: string; title: string }

type Script = {
  text: string
  citations?: Citation[]
  tools?: { name: string; output: unknown }[]
  next?: ChatData['next']
  standIn?: ChatData['standIn']
  metadata?: ChatMetadata
  /** The stream stops within the text. */
  isOpen?: boolean
}

const citationChunks = ({ url, title, ...data }: Citation): Chunk[] => [
  { type: 'source-url', sourceId: String(data.number), url, title },
  { type: 'data-citation', data },
]

/** The chunks of an answer, in the order in which the route sends them; its text comes word by word. */
export function answerChunks({ text, citations = [], tools = [], next, ...more }: Script): Chunk[] {
  const { metadata = {}, isOpen = false, standIn } = more
  const calls = tools.flatMap(({ name, output }, index): Chunk[] => [
    { type: 'tool-input-available', toolCallId: `call-${index}`, toolName: name, input: {} },
    { type: 'tool-output-available', toolCallId: `call-${index}`, output },
  ])
  const words = text.split(/(?<= )/).map((delta): Chunk => ({ type: 'text-delta', id: 'answer', delta }))
  const end: Chunk[] = [
    { type: 'text-end', id: 'answer' },
    ...(next ? [{ type: 'data-next', data: next } as const] : []),
    { type: 'finish', messageMetadata: metadata },
  ]
  return [
    { type: 'start', messageMetadata: metadata },
    ...calls,
    ...(standIn ? [{ type: 'data-standIn', data: standIn } as const] : []),
    { type: 'text-start', id: 'answer' },
    ...words,
    ...citations.flatMap(citationChunks),
    ...(isOpen ? [] : end),
  ]
}
