import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import {
  countConversations,
  deleteConversation,
  listConversations,
  listExchanges,
  sumExchanges,
} from '#db/queries/conversations.ts'
import { insertExchange, type NewExchange } from '#db/queries/exchanges.ts'
import {
  countOpenQuestions,
  findQuestion,
  listOpenQuestions,
  reopenQuestion,
  settleQuestion,
} from '#db/queries/questions.ts'
import { conversations, exchanges, passages } from '#db/schema/index.ts'
import { inTransaction } from '#db/transaction.ts'
import { refreshPassages } from '#lib/nexus/passages/refresh.ts'
import { questionKey } from '#lib/nexus/questions/question-key.ts'

const all = { limit: 50, offset: 0 }
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

/** What the owner sees of what visitors asked. */
export function questionSuite(db: () => Database): void {
  describe('the questions of visitors', () => {
    beforeEach(async () => {
      await db().delete(conversations)
    })

    async function ask(question: string, given: Partial<NewExchange> = {}): Promise<string> {
      const id = randomUUID()
      const row = { id, conversationId: randomUUID(), locale: 'en', question, answered: false } as const
      const stored = { ...row, questionKey: questionKey(question), ...given }
      await inTransaction(db(), tx => insertExchange(tx, stored))
      return id
    }
    const open = async () =>
      (await listOpenQuestions(db(), all)).map(({ question, times }) => `${times} ${question}`)

    test('equal ones of a language are counted together, the last asked first', async () => {
      await ask('Do you know Perl?', { createdAt: minutesAgo(9) })
      await ask('¿Habla alemán?', { locale: 'es', createdAt: minutesAgo(8) })
      await ask('¿habla ALEMAN?', { locale: 'pt', createdAt: minutesAgo(7) })
      await ask('Habla aleman', { locale: 'es', createdAt: minutesAgo(6) })
      const last = await ask('do you know  PERL', { createdAt: minutesAgo(5) })
      await ask('Do you know Go?', { answered: true })
      await ask('Cut short', { answered: null, answer: null })
      expect(await open()).toEqual(['2 do you know  PERL', '2 Habla aleman', '1 ¿habla ALEMAN?'])
      expect(await countOpenQuestions(db())).toBe(3)
      expect((await listOpenQuestions(db(), { limit: 1, offset: 0 }))[0]).toMatchObject({
        id: last,
        times: 2,
      })
      expect((await listOpenQuestions(db(), { limit: 1, offset: 2 }))[0]).toMatchObject({ locale: 'pt' })
    })

    test('those stored before they had a key are compared by what was typed', async () => {
      for (let times = 0; times < 2; times++) await ask('Perl?', { questionKey: null })
      expect(await open()).toEqual(['2 Perl?'])
    })

    test('one that is dismissed goes with its equals, and all of them come back', async () => {
      const id = await ask('Perl?')
      await ask('perl')
      await ask('Perl?', { locale: 'pt' })
      await ask('Golf?')
      expect(await settleQuestion(db(), id)).toBe(2)
      expect((await open()).toSorted()).toEqual(['1 Golf?', '1 Perl?'])
      expect(await settleQuestion(db(), id)).toBe(0)
      expect(await reopenQuestion(db(), id)).toBe(2)
      expect(await reopenQuestion(db(), id)).toBe(0)
      expect(await countOpenQuestions(db())).toBe(3)
      expect(await settleQuestion(db(), randomUUID())).toBe(0)
    })

    test('one that is asked after it was dismissed is open again, by itself', async () => {
      const first = await ask('Perl?')
      await settleQuestion(db(), first)
      const second = await ask('PERL')
      expect(await open()).toEqual(['1 PERL'])
      await settleQuestion(db(), second)
      expect(await reopenQuestion(db(), second)).toBe(1)
    })

    test('one that was asked is found by its id', async () => {
      const id = await ask('¿Perl?', { locale: 'es' })
      expect(await findQuestion(db(), id)).toEqual({ question: '¿Perl?', locale: 'es' })
      expect(await findQuestion(db(), randomUUID())).toBeNull()
    })

    test('conversations come with what their exchanges come to, the newest first', async () => {
      const [older, newer] = [randomUUID(), randomUUID()]
      await ask('First', { conversationId: older, createdAt: minutesAgo(9), model: 'embedded', costUsd: '0' })
      await ask('Then', { conversationId: older, createdAt: minutesAgo(8), answered: true, thumb: 'up' })
      await ask('Costly', { conversationId: newer, model: 'large-1', costUsd: '0.0025', answered: true })
      const [first, second] = await listConversations(db(), all)
      expect(first).toMatchObject({ id: newer, first: 'Costly', models: ['large-1'], costUsd: '0.002500' })
      expect(second).toMatchObject({ id: older, first: 'First', questions: 2, models: ['embedded'] })
      expect(second).toMatchObject({ answered: 1, unanswered: 1, up: 1, down: 0 })
      expect(await countConversations(db())).toBe(2)
      const said = await listExchanges(db(), older)
      expect(said.map(({ question }) => question)).toEqual(['First', 'Then'])
    })

    test('what they cost is summed since a moment', async () => {
      await ask('Before', { createdAt: minutesAgo(9), costUsd: '5' })
      await ask('Since', { createdAt: minutesAgo(1), costUsd: '0.25' })
      await ask('Too', { createdAt: minutesAgo(1), costUsd: '0.5', answered: true })
      const sums = await sumExchanges(db(), minutesAgo(5))
      expect(sums).toEqual({ questions: 2, costUsd: '0.750000', answered: 1, unanswered: 1 })
      const none = { questions: 0, costUsd: null, answered: 0, unanswered: 0 }
      expect(await sumExchanges(db(), new Date(Date.now() + 1_000))).toEqual(none)
    })

    test('a conversation goes with all that was said in it, and no other', async () => {
      const id = randomUUID()
      await ask('Gone', { conversationId: id })
      await ask('Stays')
      expect(await deleteConversation(db(), id)).toBe(true)
      expect(await deleteConversation(db(), id)).toBe(false)
      expect((await db().select().from(exchanges)).map(({ question }) => question)).toEqual(['Stays'])
    })

    test('nothing of them becomes a passage', async () => {
      await ask('What is the secret of Zanzibar?')
      await inTransaction(db(), refreshPassages)
      expect(JSON.stringify(await db().select().from(passages))).not.toContain('Zanzibar')
    })
  })
}
