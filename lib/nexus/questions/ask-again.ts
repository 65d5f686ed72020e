import { findQuestion, settleQuestion } from '#db/queries/questions.ts'
import { currentOwner } from '#lib/auth/require-owner.ts'
import { database } from '#lib/db.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { answerQuestion } from '../answer/answer-question.ts'
import { budgeted } from '../answer/open-answer.ts'
import { type ReadAnswer, readAnswer } from './read-answer.ts'

/** The answer of today, and whether the question is settled by it. */
export type AskedAgain = ReadAnswer & { isAnswered: boolean }

/**
 * Answers a question anew over the CV as it is now, within the day's budget; it is settled when there is an answer
 * this time.
 */
export async function askAgain(id: string): Promise<Result<AskedAgain>> {
  if ((await currentOwner()) === null) return fail({ kind: 'signedOut' })
  const db = await database()
  const asked = await findQuestion(db, id)
  if (asked === null) return fail({ kind: 'missing' })
  const chosen = await budgeted(db, { units: 0 })
  const { isAnswered, text, citations } = await answerQuestion({ db, chosen, ...asked, now: new Date() })
  if (isAnswered) await settleQuestion(db, id)
  return done({ ...readAnswer(text, citations), isAnswered })
}
