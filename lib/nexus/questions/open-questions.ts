import { z } from 'zod'
import {
  countOpenQuestions,
  findQuestion,
  listOpenQuestions,
  reopenQuestion,
  settleQuestion,
} from '#db/queries/questions.ts'
import { currentOwner, requireOwner } from '#lib/auth/require-owner.ts'
import { database } from '#lib/db.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { placeOf } from './places.ts'

const perPage = 20
const shown = 3
const id = z.uuid()

/** One page of what visitors asked and the CV did not say, the last asked first. */
export async function readOpenQuestions(asked: number) {
  await requireOwner()
  const db = await database()
  const total = await countOpenQuestions(db)
  const { page, pages, ...place } = placeOf(asked, total, perPage)
  return { total, page, pages, questions: await listOpenQuestions(db, place) }
}

export type OpenQuestion = Awaited<ReturnType<typeof readOpenQuestions>>['questions'][number]

/** How many wait, for the navigation. */
export async function countWaitingQuestions(): Promise<number> {
  await requireOwner()
  return await countOpenQuestions(await database())
}

/** How many wait, and the newest of them. */
export async function readNewestQuestions() {
  await requireOwner()
  const db = await database()
  const total = await countOpenQuestions(db)
  return { total, questions: total === 0 ? [] : await listOpenQuestions(db, { limit: shown, offset: 0 }) }
}

export type NewestQuestions = Awaited<ReturnType<typeof readNewestQuestions>>

export type Asked = { question: string; locale: Locale }

/** A question that was asked, for a form that answers it; null where there is none. */
export async function findAsked(asked: unknown): Promise<Asked | null> {
  await requireOwner()
  const named = id.safeParse(asked)
  return named.success ? await findQuestion(await database(), named.data) : null
}

async function told(change: () => Promise<number>): Promise<Result<{ count: number }>> {
  if ((await currentOwner()) === null) return fail({ kind: 'signedOut' })
  const count = await change()
  return count === 0 ? fail({ kind: 'missing' }) : done({ count })
}

/** Puts a question and all that equal it away; one that is asked later is open again. */
export async function dismissQuestion(asked: string): Promise<Result<{ count: number }>> {
  return await told(async () => settleQuestion(await database(), asked))
}

/** Undoes that. */
export async function bringBackQuestion(asked: string): Promise<Result<{ count: number }>> {
  return await told(async () => reopenQuestion(await database(), asked))
}
