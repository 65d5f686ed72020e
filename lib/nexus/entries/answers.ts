import type { PublicCv } from '#lib/cv/present.ts'
import type { Entry } from './entry.ts'
import { paragraphsOf } from './paragraphs.ts'

/** What the owner answered once and for all, found by its question. */
export function answerEntries({ answers }: PublicCv): Entry[] {
  return answers.map(row => ({
    ...row,
    title: row.question,
    by: null,
    period: null,
    texts: paragraphsOf(row.answer),
    words: [row.question.text],
  }))
}
