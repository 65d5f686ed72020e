import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { loadSample } from '#db/sample/load.ts'
import { passages, profile, savedAnswers } from '#db/schema/index.ts'
import { inTransaction } from '#db/transaction.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { answerQuestion } from '#lib/nexus/answer/answer-question.ts'
import { refreshPassages } from '#lib/nexus/passages/refresh.ts'

const answer = {
  en: 'Yes, since 1999: class B, and C++ jokes [sic].\n\nNo car, though.',
  es: 'Sí, desde 1999.',
  pt: 'Sim, desde 1999.',
}
const question = {
  en: 'Does he hold a driving licence?',
  es: '¿Tiene licencia de conducir?',
  pt: 'Ele tem carteira de motorista?',
}
const verbatim = 'Yes, since 1999: class B, and C++ jokes (sic).\n\nNo car, though. [1]'

/** What the owner answered once and for all. */
export function savedAnswerSuite(db: () => Database): void {
  describe('a saved answer', () => {
    beforeEach(async () => {
      await db().delete(profile)
      await inTransaction(db(), async tx => {
        await loadSample(tx)
        const [row] = await tx.select({ id: profile.id }).from(profile)
        const profileId = row?.id ?? ''
        await tx.insert(savedAnswers).values([
          { profileId, slug: 'licence', question, answer },
          {
            profileId,
            slug: 'zanzibar',
            published: false,
            question: { en: 'Can she speak Zanzibari?' },
            answer: { en: 'Nobody shall know of Zanzibar.' },
          },
        ])
        await refreshPassages(tx)
      })
    })

    const ask = (asked: string, locale: Locale = 'en') =>
      answerQuestion({
        ...{ db: db(), chosen: { kind: 'embedded' }, question: asked, locale, now: new Date() },
      })

    test.each([
      'Does he hold a driving licence?',
      'does he hold a DRIVING   licence',
      'Hi! Does he hold a driving licence, please?',
      'Would he have his driving licence?',
      'driving licence?',
    ])('answers %j verbatim, and is cited', async asked => {
      const { text, citations, isAnswered } = await ask(asked)
      expect([text, isAnswered]).toEqual([verbatim, true])
      expect(citations).toMatchObject([
        { kind: 'answer', anchor: 'answer-licence', path: '/en/nexus#answer-licence', title: question.en },
      ])
    })

    test.each([
      ['es', '¿TIENE LICENCIA DE CONDUCIR?', 'Sí, desde 1999. [1]'],
      ['pt', 'Ele tem carteira de motorista', 'Sim, desde 1999. [1]'],
    ] as const)('answers in %s in its own words', async (locale, asked, text) => {
      expect((await ask(asked, locale)).text).toBe(text)
    })

    test.each([
      'What did he do at Cauce?',
      'Which databases does he know?',
      'Since when has he been driving the ledger?',
    ])('leaves %j alone', async asked => {
      expect((await ask(asked)).text).not.toContain('since 1999')
    })

    test('is a passage in each language, and one that is not published is none', async () => {
      const found = await db().select().from(passages).where(eq(passages.entryKind, 'answer'))
      expect(found.map(({ locale }) => locale).toSorted()).toEqual(['en', 'es', 'pt'])
      expect(JSON.stringify(await db().select().from(passages))).not.toContain('Zanzibar')
      const silent = await ask('Can she speak Zanzibari?')
      expect(silent.text).not.toContain('Nobody shall know')
      expect(silent.isAnswered).toBe(false)
    })
  })
}
