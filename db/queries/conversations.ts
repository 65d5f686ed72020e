import { asc, count, desc, eq, gte, max, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { conversations, exchanges } from '../schema/index.ts'

type Page = { limit: number; offset: number }

const countIf = (condition: ReturnType<typeof sql>) =>
  sql<number>`(count(*) filter (where ${condition}))::int`

const sums = {
  questions: count(exchanges.id),
  /** Null where no price is known. */
  costUsd: sql<string | null>`sum(${exchanges.costUsd})`,
  answered: countIf(sql`${exchanges.answered}`),
  unanswered: countIf(sql`not ${exchanges.answered}`),
}

/** One page of the conversations, the newest first, each with what its exchanges come to. */
export async function listConversations(db: Database, { limit, offset }: Page) {
  return await db
    .select({
      id: conversations.id,
      locale: conversations.locale,
      lastAskedAt: max(exchanges.createdAt),
      first: sql<string>`left((array_agg(${exchanges.question} order by ${exchanges.createdAt}))[1], 240)`,
      models: sql<string[]>`array_remove(array_agg(distinct ${exchanges.model}), null)`,
      up: countIf(sql`${exchanges.thumb} = 'up'`),
      down: countIf(sql`${exchanges.thumb} = 'down'`),
      ...sums,
    })
    .from(conversations)
    .innerJoin(exchanges, eq(exchanges.conversationId, conversations.id))
    .groupBy(conversations.id)
    .orderBy(desc(max(exchanges.createdAt)), desc(conversations.id))
    .limit(limit)
    .offset(offset)
}

export async function countConversations(db: Database): Promise<number> {
  const [row] = await db
    .select({ found: sql<number>`count(distinct ${exchanges.conversationId})::int` })
    .from(exchanges)
  return row?.found ?? 0
}

const longest = 500

/** What was asked and answered in a conversation, in order; nothing where there is none. */
export async function listExchanges(db: Database, conversationId: string) {
  return await db
    .select({
      id: exchanges.id,
      locale: exchanges.locale,
      createdAt: exchanges.createdAt,
      question: exchanges.question,
      answer: exchanges.answer,
      citations: exchanges.citations,
      answered: exchanges.answered,
      model: exchanges.model,
      costUsd: exchanges.costUsd,
      thumb: exchanges.thumb,
    })
    .from(exchanges)
    .where(eq(exchanges.conversationId, conversationId))
    .orderBy(asc(exchanges.createdAt), asc(exchanges.id))
    .limit(longest)
}

/** Deletes a conversation with its exchanges; false where there is none. */
export async function deleteConversation(db: Database, id: string): Promise<boolean> {
  const gone = await db
    .delete(conversations)
    .where(eq(conversations.id, id))
    .returning({ id: conversations.id })
  return gone.length > 0
}

/** What the exchanges since then come to. */
export async function sumExchanges(db: Database, since: Date) {
  const [row] = await db.select(sums).from(exchanges).where(gte(exchanges.createdAt, since))
  return row ?? { questions: 0, costUsd: null, answered: 0, unanswered: 0 }
}
