import { readUIMessageStream } from 'ai'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { answerPace } from '#lib/limits.ts'
import { groundOf } from '#lib/nexus/answer/ground.ts'
import { streamAnswer } from '#lib/nexus/answer/stream-answer.ts'
import { streamOf } from '#lib/nexus/answer/stream-of.ts'
import type { ChatMessage } from '#lib/nexus/chat-message.ts'
import { chooseModel } from '#lib/nexus/models/choose-model.ts'
import { employerRow, projectRow, publicRows, roleRow } from '#tests/lib/cv/rows.ts'
import { type ModelServer, startModelServer } from '#tests/support/model-server.ts'

const rows = publicRows({
  employers: [employerRow('mill')],
  roles: [roleRow('miller', { employerId: 'employer-mill', startedOn: '2019', endedOn: '2022' })],
  projects: [projectRow('tides')],
})

let models: ModelServer
beforeAll(async () => {
  models = await startModelServer()
})
afterAll(() => models.close())
beforeEach(() => {
  models.mock.reset()
  vi.spyOn(console, 'warn').mockReturnValue()
})

/** The message as `useChat` makes it of the stream. */
async function ask(pace = answerPace): Promise<ChatMessage | undefined> {
  const ground = groundOf({ rows, language: 'en', now: new Date('2026-11-18'), db: null })
  const asked = { question: 'What was that?', earlier: [], locale: 'es' as const, language: 'en' as const }
  const chosen = await chooseModel(models.settings())
  const { stream } = streamOf(
    signal => streamAnswer({ asked, ground, chosen, signal, pace, questionsLeft: 3 }),
    new AbortController().signal,
  )
  let last: ChatMessage | undefined
  for await (const message of readUIMessageStream<ChatMessage>({ stream })) last = message
  return last
}

const calling = (calls: { name: string; arguments: string }[]) => {
  models.mock.addFixture({ match: { hasToolResult: false }, response: { toolCalls: calls } })
  models.mock.addFixture({
    match: { hasToolResult: true },
    response: { content: 'At the mill [role-miller], then [project-tides].' },
  })
}

test('the page gets a message with its tools, numbered sources and what to ask next', async () => {
  calling([{ name: 'showProject', arguments: '{"slug":"tides"}' }])
  const message = await ask()
  expect(message?.metadata).toMatchObject({
    language: 'en',
    model: 'large',
    isAnswered: true,
    questionsLeft: 3,
  })
  expect(message?.parts).toMatchObject([
    { type: 'tool-showProject', state: 'output-available', output: { project: { anchor: 'project-tides' } } },
    { type: 'text', text: 'At the mill [1], then [2].' },
    { type: 'source-url', sourceId: '1', url: '/es#role-miller', title: 'miller' },
    { type: 'data-citation', data: { number: 1, kind: 'role', anchor: 'role-miller' } },
    { type: 'source-url', sourceId: '2', url: '/es/projects/tides' },
    { type: 'data-citation', data: { number: 2, kind: 'project' } },
    { type: 'data-next', data: { contactPath: null } },
  ])
})

test('tools that do not exist, or are called wrongly, leave no trace in the message', async () => {
  calling([
    { name: 'deleteEverything', arguments: '{}' },
    { name: 'showProject', arguments: '{"wrong":1}' },
  ])
  const message = await ask()
  expect(JSON.stringify(message)).not.toMatch(/deleteEverything|tool-/)
  expect(message?.parts.some(({ type }) => type === 'text')).toBe(true)
})

test('while the model lets wait the message says so, and no longer once somebody answers', async () => {
  models.mock.addFixture({
    match: { endpoint: 'chat' },
    response: { content: 'Late.' },
    streamingProfile: { ttft: 60_000 },
  })
  const message = await ask({ slowMs: 50, firstMs: 200, idleMs: 200, totalMs: 5_000 })
  expect(message?.metadata).toMatchObject({ isSlow: false, model: 'embedded' })
  expect(message?.parts.some(({ type }) => type === 'data-standIn')).toBe(true)
})
