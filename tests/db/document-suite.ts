import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { listDocumentTexts, listUnreadPdfs } from '#db/queries/pdf-texts.ts'
import { findPublicRows } from '#db/queries/public-cv.ts'
import { loadSample } from '#db/sample/load.ts'
import { documents, media, passages, pdfTexts, profile } from '#db/schema/index.ts'
import { inTransaction } from '#db/transaction.ts'
import { presentCv } from '#lib/cv/present.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { answerQuestion } from '#lib/nexus/answer/answer-question.ts'
import { groundOf } from '#lib/nexus/answer/ground.ts'
import { materialFor } from '#lib/nexus/answer/material.ts'
import { refreshPassages } from '#lib/nexus/passages/refresh.ts'
import type { Harness } from './harness.ts'

const said = [
  'Matías Ferreyra, staff engineer. At Cauce he built the ledger in Go on PostgreSQL.',
  'Hobbies: plays chess for the Montserrat club.',
  'Won the Golden Rook, a prize for correspondence chess, in Lisbon in 2019.',
  'German: basic (A2). Driving licence: class B.',
]

/** What the owner's own PDFs say, on a database that holds the sample CV. */
export function documentSuite(db: () => Database, harness: Harness): void {
  const refresh = () => inTransaction(db(), refreshPassages)
  const stored = () => db().select().from(passages).where(eq(passages.entryKind, 'document'))
  const publish = (published: boolean, locale: Locale = 'en') =>
    db().update(documents).set({ published }).where(eq(documents.locale, locale))
  const ask = (question: string, locale: Locale = 'en') =>
    answerQuestion({ db: db(), chosen: { kind: 'embedded' }, question, locale, now: new Date() })

  /** Hands a PDF out as the CV of a language; `text` is what was read from it, null before it was. */
  async function handOut(locale: Locale, text: string | null): Promise<void> {
    const key = `pdf-${locale}-${crypto.randomUUID()}`
    const [owner] = await db().select({ id: profile.id }).from(profile)
    const [file] = await db().insert(media).values({ kind: 'pdf', key }).returning()
    const values = { profileId: owner?.id ?? '', locale, mediaId: file?.id ?? '' }
    await db()
      .insert(documents)
      .values(values)
      .onConflictDoUpdate({ target: documents.locale, set: { mediaId: values.mediaId } })
    if (text !== null) await db().insert(pdfTexts).values({ key, text })
    await refresh()
  }

  async function groundIn(language: Locale) {
    const rows = await findPublicRows(db())
    if (rows === undefined) throw new Error('The sample is not there.')
    return groundOf({ rows, language, now: new Date(), db: db() })
  }

  describe("the owner's own PDF", () => {
    beforeEach(async () => {
      await db().delete(pdfTexts)
      await inTransaction(db(), async tx => loadSample(tx))
      await handOut('en', said.join('\n'))
    })

    test('is searched in its language alone, and only as long as it is published', async () => {
      expect(await stored()).toMatchObject([{ locale: 'en', path: '/en/cv.pdf', body: said.join('\n') }])
      await publish(false)
      await refresh()
      expect(await stored()).toEqual([])
      expect(JSON.stringify(await findPublicRows(db()))).not.toContain('Golden Rook')
      await publish(true)
      await refresh()
      await db().delete(documents)
      await refresh()
      expect(await stored()).toEqual([])
    })

    test('is searched as it is when another takes its place', async () => {
      await handOut('en', 'He sails.')
      expect((await stored()).map(({ body }) => body)).toEqual(['He sails.'])
      await handOut('en', '')
      expect(await stored()).toEqual([])
    })

    test('is nothing that pages read, and what an edit reads in one statement', async () => {
      expect(JSON.stringify(await findPublicRows(db()))).not.toContain('chess')
      expect(await harness.countStatements(() => listDocumentTexts(db()), db())).toBe(1)
      expect(await refresh()).toBe(0)
    })

    test.each([
      ['a search', 'Did he ever play chess?', 'chess'],
      ['a name that the CV does not know', 'Did he win the Golden Rook prize?', 'Golden Rook'],
      ['a language', 'Does he speak German?', 'German: basic'],
      ['what a CV seldom says', 'Does he hold a driving licence?', 'class B'],
    ])('answers %s where it alone says so, and is cited', async (_, question, quoted) => {
      const { text, citations, isAnswered } = await ask(question)
      expect(text).toContain(quoted)
      // The CV's entries on something near may follow.
      expect([isAnswered, citations.find(({ kind }) => kind === 'document')]).toMatchObject([
        true,
        { kind: 'document', anchor: 'document-en', title: 'CV as PDF', path: '/en/cv.pdf', years: '' },
      ])
    })

    test.each([
      'What did he do at Cauce?',
      'Has he used PostgreSQL?',
      'Who built the ledger?',
      'What are his hobbies?',
      'How old is he?',
      'Did he win the Silver Bishop prize?',
    ])('is not cited for %j, which the CV answers or nobody does', async question => {
      const { citations } = await ask(question)
      expect(citations.map(({ kind }) => kind)).not.toContain('document')
    })

    test('is cited in another language by its own address, and says in which it is', async () => {
      const { citations } = await ask('¿Ganó el Golden Rook?', 'es')
      expect(citations).toMatchObject([{ title: 'CV en PDF, en inglés', path: '/en/cv.pdf' }])
    })

    test('reaches a large model with what fits the question, once it fits', async () => {
      const ground = await groundIn('en')
      expect(await materialFor('Did he win the Golden Rook?', ground)).toContain(said[2])
      const other = await materialFor('kubernetes', ground)
      expect(other).toContain('[document-en] document | CV as PDF')
      expect(other).not.toContain('Golden Rook')
    })

    test('leaves room for the entries, however often it says a word', async () => {
      const page = Array.from({ length: 60 }, (_, at) => `Kafka ${at}. ${'He wrote and wrote. '.repeat(58)}`)
      await handOut('en', page.join('\n'))
      expect((await stored()).length).toBeGreaterThan(40)
      const hits = await (await groundIn('en')).search('kafka')
      expect(hits.filter(({ entry }) => entry.kind !== 'document').length).toBeGreaterThan(3)
      expect(hits[0]?.entry.kind).not.toBe('document')
    })

    test('is known by its address in every language, and never an image', async () => {
      const rows = await findPublicRows(db())
      if (rows === undefined) throw new Error('The sample is not there.')
      expect(presentCv(rows, 'es', new Date()).documents).toMatchObject([{ path: '/en/cv.pdf' }])
      await db().update(media).set({ kind: 'image' })
      await refresh()
      expect(await stored()).toEqual([])
    })

    test('that was never read is listed to be, those handed out first', async () => {
      await db().insert(media).values({ kind: 'pdf', key: 'a-spare' })
      await handOut('es', null)
      const [first, ...others] = await listUnreadPdfs(db(), 5)
      expect(first).toMatch(/^pdf-es-/)
      expect(others).toEqual(['a-spare'])
    })
  })
}
