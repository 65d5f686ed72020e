import type { Database } from '#db/database.ts'
import { readRows } from '#lib/cv/read-rows.ts'
import { database } from '#lib/db.ts'
import { withDeadline } from '#lib/deadline.ts'
import { env } from '#lib/env.ts'
import { reasonOf } from '#lib/reason.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { conversationLanguage } from '../language/detect.ts'
import { openPurse } from '../limits/purse.ts'
import { type Question, takeQuestion } from '../limits/visitor-limits.ts'
import { type ChosenModel, chooseModel } from '../models/choose-model.ts'
import { type Bill, withinBudget } from '../models/within-budget.ts'
import { questionsIn } from './answer.ts'
import { groundOf } from './ground.ts'
import type { ChatRequest } from './request.ts'
import type { Run } from './stream-answer.ts'

const countDeadlineMs = 2_000

/** A question that may be answered. `db` is null while it is away: nothing is stored then, and no provider asked. */
export type Opened = { run: Omit<Run, 'signal'>; db: Database | null; bill: Bill }

type Counted = { db: Database; question: Question } | null

async function count(chat: ChatRequest, address: string): Promise<Counted> {
  const model = env().chat === undefined ? 'embedded' : 'large'
  const take = async () => {
    const db = await database()
    return { db, question: await takeQuestion(db, { ...chat, address, model }) }
  }
  try {
    return await withDeadline(take(), countDeadlineMs)
  } catch (error) {
    console.warn('A question could not be counted; the embedded model answers it:', reasonOf(error))
    return null
  }
}

/** Who answers, never for more than is left of the day's budget. */
export async function budgeted(db: Database, bill: Bill): Promise<ChosenModel> {
  const chosen = await chooseModel()
  if (chosen.kind === 'embedded') return chosen
  return { ...chosen, model: withinBudget(chosen.model, openPurse(db, chosen.price), bill) }
}

/** Counts the question and reads what it is answered from. */
export async function openAnswer(chat: ChatRequest, address: string): Promise<Result<Opened>> {
  const { locale, question, earlier } = chat
  const [counted, rows] = await Promise.all([count(chat, address), readRows()])
  if (counted !== null && !counted.question.ok) return counted.question
  if (!rows.ok) return rows
  if (rows.value === null) return fail({ kind: 'missing' })
  const db = counted?.db ?? null
  const language = conversationLanguage(question, questionsIn(earlier), locale)
  const ground = groundOf({ rows: rows.value, language, now: new Date(), db })
  const bill = { units: 0 }
  const asked = { question, earlier, locale, language }
  if (db === null || !counted?.question.ok) {
    const standIn = env().chat === undefined ? null : ('failed' as const)
    return done({ run: { asked, ground, chosen: { kind: 'embedded' }, standIn }, db: null, bill })
  }
  const { questionsLeft } = counted.question
  return done({ run: { asked, ground, chosen: await budgeted(db, bill), questionsLeft }, db, bill })
}
