import { and, count, desc, eq, inArray, isNull, max, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { exchanges } from '../schema/index.ts'

/** Rows older than the key are compared by what was typed. */
const key = sql<string>`coalesce(${exchanges.questionKey}, ${exchanges.question})`
const isOpen = and(eq(exchanges.answered, false), isNull(exchanges.settledAt))

type Page = { limit: number; offset: number }

/** The last of equal questions stands for all of them. */
const newest = sql<string>`(array_agg(${exchanges.id} order by ${exchanges.createdAt} desc, ${exchanges.id}))[1]`

/** Open questions, equal ones of a language together, those asked last first. */
export async function listOpenQuestions(db: Database, { limit, offset }: Page) {
  const last = max(exchanges.createdAt)
  const groups = db
    .select({ id: newest.as('newest'), times: count().as('times') })
    .from(exchanges)
    .where(isOpen)
    .groupBy(exchanges.locale, key)
    .orderBy(desc(last), key)
    .limit(limit)
    .offset(offset)
    .as('groups')
  return await db
    .select({
      id: exchanges.id,
      question: exchanges.question,
      locale: exchanges.locale,
      lastAskedAt: exchanges.createdAt,
      times: groups.times,
    })
    .from(groups)
    .innerJoin(exchanges, eq(exchanges.id, groups.id))
    .orderBy(desc(exchanges.createdAt), key)
}

/** How many different questions are open. */
export async function countOpenQuestions(db: Database): Promise<number> {
  const [row] = await db
    .select({ found: sql<number>`count(distinct (${exchanges.locale}, ${key}))::int` })
    .from(exchanges)
    .where(isOpen)
  return row?.found ?? 0
}

export async function findQuestion(db: Database, id: string) {
  const [row] = await db
    .select({ question: exchanges.question, locale: exchanges.locale })
    .from(exchanges)
    .where(eq(exchanges.id, id))
  return row ?? null
}

/** Settles this open question and all that equal it; how many times it was asked. */
export async function settleQuestion(db: Database, id: string): Promise<number> {
  const same = db.select({ locale: exchanges.locale, key }).from(exchanges).where(eq(exchanges.id, id))
  const settled = await db
    .update(exchanges)
    .set({ settledAt: sql`now()` })
    .where(and(isOpen, sql`(${exchanges.locale}, ${key}) in ${same}`))
    .returning({ id: exchanges.id })
  return settled.length
}

/** Opens again what was settled together with this one. */
export async function reopenQuestion(db: Database, id: string): Promise<number> {
  const same = sql`select one.settled_at, one.locale, coalesce(one.question_key, one.question)
    from exchanges one where one.id = ${id}`
  const together = db
    .select({ id: exchanges.id })
    .from(exchanges)
    .where(sql`(${exchanges.settledAt}, ${exchanges.locale}, ${key}) in (${same})`)
  const opened = await db
    .update(exchanges)
    .set({ settledAt: null })
    .where(inArray(exchanges.id, together))
    .returning({ id: exchanges.id })
  return opened.length
}
