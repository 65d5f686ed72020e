import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { saveEntry } from '#lib/entities/save.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { answerOnce } from '#lib/nexus/answer/answer-once.ts'
import { askAgain } from '#lib/nexus/questions/ask-again.ts'
import {
  openConversation,
  readConversations,
  readCosts,
  removeConversation,
} from '#lib/nexus/questions/conversations.ts'
import {
  bringBackQuestion,
  countWaitingQuestions,
  dismissQuestion,
  findAsked,
  readNewestQuestions,
  readOpenQuestions,
} from '#lib/nexus/questions/open-questions.ts'
import { onBothDatabases } from '#tests/support/both-databases.ts'
import { sendCookie } from './cookie.ts'
import { type Desk, newForm, openDesk, problem, value } from './open-desk.ts'

vi.mock('#lib/auth/session-cookie.ts', () => import('./cookie.ts'))

await onBothDatabases(newDatabase => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(await newDatabase())
    for (const [question, locale] of asked) await answerOnce({ question, locale, address: '203.0.113.7' })
  })
  afterAll(() => desk?.close())

  const asked: [string, Locale][] = [
    ['Does he hold a driving licence?', 'en'],
    ['Can he juggle?', 'en'],
    ['What did he do at Cauce?', 'en'],
    ['can he JUGGLE', 'en'],
    ['¿Tiene mascotas?', 'es'],
  ]

  async function find(asked: string) {
    const { questions } = await readOpenQuestions(1)
    const found = questions.find(({ question }) => question === asked)
    if (found === undefined) throw new Error(`${asked} is not open.`)
    return found
  }

  describe('the room of the questions', () => {
    test('lists what the CV did not say, equal ones together, the last asked first', async () => {
      const { questions, total, pages } = await readOpenQuestions(900)
      expect(questions.map(({ question, times, locale }) => [question, times, locale])).toEqual([
        ['¿Tiene mascotas?', 1, 'es'],
        ['can he JUGGLE', 2, 'en'],
        ['Does he hold a driving licence?', 1, 'en'],
      ])
      expect([total, pages, await countWaitingQuestions()]).toEqual([3, 1, 3])
      expect((await readNewestQuestions()).questions).toHaveLength(3)
    })

    test('dismisses a question with its equals and takes it back', async () => {
      const { id } = await find('can he JUGGLE')
      expect(value(await dismissQuestion(id))).toEqual({ count: 2 })
      expect(await countWaitingQuestions()).toBe(2)
      expect(problem(await dismissQuestion(id))).toEqual({ kind: 'missing' })
      expect(value(await bringBackQuestion(id))).toEqual({ count: 2 })
      expect(await find('can he JUGGLE')).toMatchObject({ times: 2 })
    })

    test('asks again, and leaves open what the CV still does not say', async () => {
      const { id } = await find('¿Tiene mascotas?')
      expect(value(await askAgain(id))).toMatchObject({ isAnswered: false, citations: [] })
      expect(await find('¿Tiene mascotas?')).toMatchObject({ id })
      expect(problem(await askAgain(crypto.randomUUID()))).toEqual({ kind: 'missing' })
    })

    test('settles what a saved answer answers; a draft of it answers nothing', async () => {
      const question = 'Does he hold a driving licence?'
      const { id } = await find(question)
      expect(await findAsked(id)).toEqual({ question, locale: 'en' })
      expect(await findAsked('no id')).toBeNull()
      const typed = { 'question.en': question, 'answer.en': 'Yes, since 1999.' }
      const form = newForm('saved-answers', { ...typed, published: false })
      const draft = value(await saveEntry(form))
      expect(value(await askAgain(id))).toMatchObject({ isAnswered: false })
      value(await saveEntry({ ...form, version: draft.version, values: { ...typed, published: true } }))
      const path = '/en/nexus#answer-does-he-hold-a-driving-licence'
      expect(value(await askAgain(id))).toEqual({
        ...{ isAnswered: true, text: 'Yes, since 1999. [1]' },
        citations: [{ number: 1, title: question, path }],
      })
      expect(await countWaitingQuestions()).toBe(2)
    })

    test('shows conversations with their answers, sums them up and deletes them', async () => {
      const { conversations, total } = await readConversations(1)
      expect([total, conversations[0]?.first]).toEqual([5, '¿Tiene mascotas?'])
      const { id = '' } = conversations.find(({ answered }) => answered === 1) ?? {}
      const [exchange] = (await openConversation(id)) ?? []
      expect(exchange).toMatchObject({
        question: 'What did he do at Cauce?',
        answered: true,
        model: 'embedded',
      })
      expect(exchange?.citations[0]?.path).toMatch(/^\/en#role-cauce/)
      const { day, month } = await readCosts(new Date())
      expect(day).toEqual({ questions: 5, costUsd: '0.000000', answered: 1, unanswered: 4 })
      expect(month).toEqual(day)
      expect(await removeConversation(id)).toBe(true)
      expect(await removeConversation(id)).toBe(false)
      expect(await openConversation(id)).toBeNull()
      expect(await openConversation('no id')).toBeNull()
    })

    test('does nothing for somebody who is not signed in', async () => {
      const { id } = await find('can he JUGGLE')
      sendCookie(null)
      for (const act of [dismissQuestion, bringBackQuestion, askAgain]) {
        expect(problem(await act(id))).toEqual({ kind: 'signedOut' })
      }
      await desk.signIn()
      expect(await find('can he JUGGLE')).toMatchObject({ times: 2 })
    })
  })
})
