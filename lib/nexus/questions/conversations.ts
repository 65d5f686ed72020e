import { z } from 'zod'
import {
  countConversations,
  deleteConversation,
  listConversations,
  listExchanges,
  sumExchanges,
} from '#db/queries/conversations.ts'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { database } from '#lib/db.ts'
import { placeOf } from './places.ts'
import { readAnswer } from './read-answer.ts'

const perPage = 25
const dayMs = 86_400_000
const id = z.uuid()

/** One page of the conversations, the newest first. */
export async function readConversations(asked: number) {
  await requireOwner()
  const db = await database()
  const total = await countConversations(db)
  const { page, pages, ...place } = placeOf(asked, total, perPage)
  return { total, page, pages, conversations: await listConversations(db, place) }
}

export type ConversationLine = Awaited<ReturnType<typeof readConversations>>['conversations'][number]

/** What was said in a conversation, in order; null where there is none. */
export async function openConversation(asked: string) {
  await requireOwner()
  if (!id.safeParse(asked).success) return null
  const rows = await listExchanges(await database(), asked)
  if (rows.length === 0) return null
  return rows.map(({ answer, citations, ...row }) => ({ ...row, ...readAnswer(answer, citations) }))
}

export type ReadExchange = NonNullable<Awaited<ReturnType<typeof openConversation>>>[number]

/** Deletes a conversation for good; false where there is none. */
export async function removeConversation(asked: string): Promise<boolean> {
  await requireOwner()
  return id.safeParse(asked).success && (await deleteConversation(await database(), asked))
}

/** What the day (UTC, as the budget counts) and the last 30 days come to. */
export async function readCosts(now: Date) {
  await requireOwner()
  const db = await database()
  const today = new Date(now.getTime() - (now.getTime() % dayMs))
  const [day, month] = await Promise.all([
    sumExchanges(db, today),
    sumExchanges(db, new Date(now.getTime() - 30 * dayMs)),
  ])
  return { day, month }
}

export type Costs = Awaited<ReturnType<typeof readCosts>>
