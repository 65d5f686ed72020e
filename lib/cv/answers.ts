import type { Context } from './context.ts'
import { refer } from './reference.ts'

/** What the owner answered once and for all; a question without an answer is none. */
export const presentAnswers = ({ rows, locale, text }: Context) =>
  rows.savedAnswers.flatMap(row => {
    const [question, answer] = [text(row.question), text(row.answer)]
    if (question === null || answer === null) return []
    return [{ ...refer('answer', row, locale), question, answer }]
  })
