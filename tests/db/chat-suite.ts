import { randomUUID } from 'node:crypto'
import { eq, like } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { insertExchange, type NewExchange, setThumb } from '#db/queries/exchanges.ts'
import { conversations, exchanges, limits } from '#db/schema/index.ts'
import { inTransaction } from '#db/transaction.ts'
import { chatLimits } from '#lib/limits.ts'
import { openPurse } from '#lib/nexus/limits/purse.ts'
import { takeQuestion } from '#lib/nexus/limits/visitor-limits.ts'
import { forgetOldExchanges } from '#lib/nexus/memory/retention.ts'
import { inDollars } from '#lib/nexus/models/price.ts'
import { temporaryEnvironment } from '#tests/support/environment.ts'

const price = inDollars({ in: 1, out: 1 }, 0.001)
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

/** How many questions are counted, what a day may cost, and how long it is remembered. */
export function chatSuite(db: () => Database): void {
  describe('the chat', () => {
    beforeEach(async () => {
      temporaryEnvironment()
      await db().delete(conversations)
      await db().delete(limits)
    })

    const ask = (address: string, model: 'embedded' | 'large' = 'large', conversationId = randomUUID()) =>
      takeQuestion(db(), { address, conversationId, model })

    test('one visitor asks ten questions in ten minutes, however many at once', async () => {
      const asked = await Promise.all(Array.from({ length: 25 }, () => ask('203.0.113.7')))
      expect(asked.filter(({ ok }) => ok)).toHaveLength(10)
      expect((await ask('203.0.113.8')).ok).toBe(true)
      const refused = await ask('203.0.113.7')
      expect(refused.ok ? 0 : refused.problem.retryAfterSeconds).toBeLessThanOrEqual(600)
    })

    test('each is told how many are left today; one that is refused counts for nothing', async () => {
      for (let index = 0; index < 9; index++) await ask('203.0.113.7')
      expect(await ask('203.0.113.7')).toEqual({ ok: true, questionsLeft: 10 })
      expect((await ask('203.0.113.7')).ok).toBe(false)
      await db().delete(limits).where(like(limits.key, 'chat:minutes:%'))
      expect(await ask('203.0.113.7')).toEqual({ ok: true, questionsLeft: 9 })
    })

    test('what our own model answers is counted more generously', async () => {
      const asked = await Promise.all(Array.from({ length: 40 }, () => ask('203.0.113.7', 'embedded')))
      expect(asked.every(({ ok }) => ok)).toBe(true)
    })

    test('a conversation has an end, whoever goes on with it', async () => {
      const id = randomUUID()
      await Promise.all(
        Array.from({ length: chatLimits.perConversation }, (_, index) =>
          ask(`198.51.100.${index}`, 'large', id),
        ),
      )
      expect((await ask('203.0.113.9', 'large', id)).ok).toBe(false)
    })

    test('no address lies in the table', async () => {
      await ask('203.0.113.77')
      expect(JSON.stringify(await db().select().from(limits))).not.toContain('203.0.113')
    })

    test('a day costs no more than its budget, however many calls begin at once', async () => {
      const purse = openPurse(db(), price)
      const reserved = await Promise.all(Array.from({ length: 60 }, () => purse.reserve(90)))
      expect(reserved.filter(Boolean)).toHaveLength(11)
      await purse.settle(80)
      expect(await purse.reserve(90)).toBe(true)
      expect(await purse.reserve(90)).toBe(false)
      expect(await purse.reserve(1_001)).toBe(false)
    })

    const exchange = (conversationId: string, given: Partial<NewExchange> = {}): NewExchange => ({
      ...{ conversationId, locale: 'en' as const, question: 'Who?', answer: 'Somebody [1].', citations: [] },
      ...{ answered: true, model: 'embedded', latencyMs: 5, costUsd: '0.000012' },
      ...given,
    })
    const store = (row: NewExchange) => inTransaction(db(), tx => insertExchange(tx, row))

    test('a thumb needs the conversation beside the exchange', async () => {
      const [conversationId, id] = [randomUUID(), randomUUID()]
      await store(exchange(conversationId, { id }))
      expect(await setThumb(db(), { id, conversationId: randomUUID() }, 'up')).toBe(false)
      expect(await setThumb(db(), { id, conversationId }, 'up')).toBe(true)
      expect((await db().select().from(exchanges))[0]).toMatchObject({ thumb: 'up', costUsd: '0.000012' })
    })

    test('exchanges are gone after 90 days, and a conversation with its last', async () => {
      const [old, lasting] = [randomUUID(), randomUUID()]
      for (const id of [old, lasting]) await store(exchange(id, { createdAt: daysAgo(91) }))
      await store(exchange(lasting, { createdAt: daysAgo(89) }))
      await db()
        .update(conversations)
        .set({ createdAt: daysAgo(91) })
        .where(eq(conversations.locale, 'en'))
      expect(await forgetOldExchanges(db())).toBe(2)
      expect((await db().select().from(conversations)).map(({ id }) => id)).toEqual([lasting])
      expect(await db().select().from(exchanges)).toHaveLength(1)
    })
  })
}
