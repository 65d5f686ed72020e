import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#db/connect.ts'
import type { Database } from '#db/database.ts'
import { findPublicRows } from '#db/queries/public-cv.ts'
import { loadSample } from '#db/sample/load.ts'
import { presentCv } from '#lib/cv/present.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import type { Answer } from '#lib/nexus/answer/answer.ts'
import { answerQuestion } from '#lib/nexus/answer/answer-question.ts'
import { readEntries } from '#lib/nexus/entries/read-entries.ts'
import type { ChosenModel } from '#lib/nexus/models/choose-model.ts'
import { refreshPassages } from '#lib/nexus/passages/refresh.ts'
import { contents } from './cvs.ts'
import { type CvName, now } from './expected.ts'
import type { Question } from './question.ts'
import { moreQuestions, questions } from './questions/index.ts'
import { type Marks, mark } from './score.ts'

export type Outcome = {
  cv: CvName
  locale: Locale
  question: Question
  answer: Answer
  marks: Marks
  /** Kept aside while the model is tuned: every third. */
  isHeldOut: boolean
  milliseconds: number
}

/** A fresh database that holds one of the CVs with its passages. */
async function withCv<Result>(cv: CvName, work: (db: Database) => Promise<Result>): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'live-cv-eval-'))
  const connection = await connect({ url: undefined, dataDir, migrationsFolder: 'db/migrations' })
  try {
    await connection.migrate()
    await connection.db.transaction(async tx => {
      await loadSample(tx, undefined, contents[cv])
      await refreshPassages(tx)
    })
    return await work(connection.db)
  } finally {
    await connection.close()
    await rm(dataDir, { recursive: true })
  }
}

async function anchorsIn(db: Database): Promise<Set<string>> {
  const rows = await findPublicRows(db)
  if (rows === undefined) throw new Error('There is no CV to ask about.')
  return new Set(readEntries(presentCv(rows, 'en', now)).map(({ anchor }) => anchor))
}

const earlierTurns = ({ after = [] }: Question) => after.map(text => ({ role: 'user' as const, text }))

/** Asks every question about a CV, one after the other, and marks the answers. */
async function askAbout(cv: CvName, db: Database, chosen: ChosenModel): Promise<Outcome[]> {
  const anchors = await anchorsIn(db)
  const outcomes: Outcome[] = []
  for (const locale of locales) {
    for (const [index, question] of [...questions[cv][locale], ...moreQuestions[cv][locale]].entries()) {
      const start = performance.now()
      const asked = {
        question: question.ask,
        earlier: earlierTurns(question),
        locale: question.page ?? locale,
      }
      const answer = await answerQuestion({ db, chosen, now, ...asked })
      const marks = mark(question, answer, { locale, anchors })
      const milliseconds = performance.now() - start
      outcomes.push({ cv, locale, question, answer, marks, isHeldOut: index % 3 === 2, milliseconds })
    }
  }
  return outcomes
}

/** Every question about both CVs. */
export async function askAll(chosen: ChosenModel): Promise<Outcome[]> {
  const cvs: CvName[] = ['sample', 'second']
  const outcomes: Outcome[] = []
  for (const cv of cvs) outcomes.push(...(await withCv(cv, db => askAbout(cv, db, chosen))))
  return outcomes
}
