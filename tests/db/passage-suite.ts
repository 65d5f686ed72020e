import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { findPassages } from '#db/queries/find-passages.ts'
import { findPublicRows } from '#db/queries/public-cv.ts'
import { loadSample } from '#db/sample/load.ts'
import { passages, profile, roles, skills } from '#db/schema/index.ts'
import { inTransaction } from '#db/transaction.ts'
import { presentCv } from '#lib/cv/present.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { readEntries } from '#lib/nexus/entries/read-entries.ts'
import { refreshPassages } from '#lib/nexus/passages/refresh.ts'
import { searchPassages } from '#lib/nexus/passages/search.ts'
import type { Harness } from './harness.ts'

const word = (plain: string, written = plain) => ({ plain, written, alternatives: [] })

/** What the search finds, on a database that holds the sample CV. */
export function passageSuite(db: () => Database, harness: Harness): void {
  const refresh = () => inTransaction(db(), refreshPassages)
  const stored = () => db().select().from(passages)

  async function anchorsFor(question: string, locale: Locale): Promise<string[]> {
    const rows = await findPublicRows(db())
    if (rows === undefined) throw new Error('The sample is not there.')
    const entries = readEntries(presentCv(rows, locale, new Date()))
    const hits = await searchPassages(db(), entries, { question, locale })
    return hits.map(({ entry }) => entry.anchor)
  }

  describe('the passages of the sample', () => {
    beforeEach(async () => {
      await db().delete(profile)
      await inTransaction(db(), async tx => {
        await loadSample(tx)
        await refreshPassages(tx)
      })
    })

    test('are written once: refreshing them again changes none', async () => {
      expect(await refresh()).toBe(0)
    })

    test('hold nothing of a draft and nothing private', async () => {
      const text = JSON.stringify(await stored())
      expect(text).toContain('2.1 million')
      for (const secret of ['Perl', 'kiosco', '5555 0142']) expect(text).not.toContain(secret)
    })

    test('follow a name into every entry that uses it, and change no other', async () => {
      const before = new Set((await stored()).map(({ id }) => id))
      await db()
        .update(skills)
        .set({ name: { en: 'Gopherlang' } })
        .where(eq(skills.slug, 'go'))
      await refresh()
      const after = await stored()
      const changed = after.filter(({ id }) => !before.has(id))
      expect(changed.length).toBeGreaterThan(3)
      expect(changed.every(({ plain }) => plain.includes('gopherlang'))).toBe(true)
      expect(after.filter(({ plain }) => plain.includes('gopherlang'))).toHaveLength(changed.length)
    })

    test('go with an entry that is no longer published', async () => {
      await db().update(roles).set({ published: false }).where(eq(roles.slug, 'ribera-research-assistant'))
      await refresh()
      expect((await stored()).filter(({ path }) => path.includes('ribera-research-assistant'))).toEqual([])
    })

    test('are searched in one statement', async () => {
      const asked = { words: [word('postgresql'), word('ledger')], locale: 'en' as const, limit: 10 }
      expect(await harness.countStatements(() => findPassages(db(), asked), db())).toBe(1)
    })

    test.each([
      ['en', 'posting a movement', 'role-cauce-principal-engineer-ledger'],
      ['es', 'cierre diario del libro mayor', 'role-cauce-principal-engineer-ledger'],
      ['pt', 'fechamento diário', 'role-cauce-principal-engineer-ledger'],
    ] as const)('are found by forms of their words, in %s', async (locale, question, anchor) => {
      expect((await anchorsFor(question, locale)).slice(0, 3)).toContain(anchor)
    })

    test.each([
      ['an alias', 'k8s', 'skill-kubernetes'],
      ['a name without its accent', 'anden', 'project-anden'],
      ['a misspelt name', 'kuberntes', 'certificate-certified-kubernetes-administrator'],
      ['another word for it', 'boss', 'role-cauce-principal-engineer-ledger'],
    ])('are found by %s', async (_, question, anchor) => {
      expect(await anchorsFor(question, 'en')).toContain(anchor)
    })

    test('are found in another language where the asked one says nothing', async () => {
      expect(await anchorsFor('truco', 'en')).toContain('interest-truco')
    })

    test('come with how often each word stands in them, none for a word that nowhere does', async () => {
      const asked = { words: [word('postgresql'), word('salesforce')], locale: 'en' as const, limit: 10 }
      const { frequencies, passages: found } = await findPassages(db(), asked)
      expect(frequencies[0]).toBeGreaterThan(3)
      expect(frequencies[1]).toBe(0)
      expect(found.every(({ matched }) => matched.length === 1)).toBe(true)
    })

    test.each([`it's "quoted" or -not & | ! <-> :*`, '\\', "'; drop table passages; --", 'a:b*'])(
      'take %j for words',
      async question => {
        await expect(anchorsFor(question, 'en')).resolves.toBeInstanceOf(Array)
        expect((await stored()).length).toBeGreaterThan(100)
      },
    )
  })
}
