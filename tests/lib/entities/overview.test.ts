import { describe, expect, test } from 'vitest'
import { hashOf } from '#lib/entities/kit/translations.ts'
import { languageStates } from '#lib/entities/overview/completeness.ts'
import { daysLeft, endingCertificates } from '#lib/entities/overview/ending.ts'
import { owned, ownedCv } from './owned.ts'

const now = new Date('2026-11-23T22:00:00Z')

describe('how far the CV is in each language', () => {
  const cv = ownedCv(
    owned('awards', {
      id: 'prize',
      values: { title: { en: 'Prize', es: 'Premio' }, summary: null },
      translatedFrom: { title: { es: hashOf('Another prize') } },
    }),
    owned('interests', {
      id: 'sea',
      published: false,
      values: { name: { pt: 'Mar' }, keywords: { en: ['sea'], es: ['mar'], pt: ['mar'] } },
    }),
  )
  const [english, spanish, portuguese] = languageStates(cv)

  test('counts the texts that are written in any language, drafts included', () => {
    expect(english).toMatchObject({ locale: 'en', written: 2, total: 3, older: 0 })
    expect(spanish).toMatchObject({ locale: 'es', written: 2, total: 3, older: 1 })
    expect(portuguese).toMatchObject({ locale: 'pt', written: 2, total: 3, older: 0 })
  })

  test('names the entries that lack a text and those whose text is older than its source', () => {
    expect(english?.lacking.map(({ id }) => id)).toEqual(['sea'])
    expect(spanish?.outdated.map(({ id }) => id)).toEqual(['prize'])
    expect(portuguese?.lacking.map(({ id }) => id)).toEqual(['prize'])
  })
})

describe('certificates that end', () => {
  test.each([
    ['2026-11-23', 0],
    ['2026-12-14', 21],
    ['2026-12', 38],
    ['2026', 38],
    ['2028-02', 463],
    ['2026-11-22', -1],
  ])('%s is %i days away', (date, days) => {
    expect(daysLeft(date, now)).toBe(days)
  })

  test('within 60 days are listed, the soonest first; what is over or never ends is not', () => {
    const dates = ['2027-01-22', '2027-01-23', '2026-12-14', '2026-11-22', null, 'soon']
    const all = dates.map(expiresOn =>
      owned('certificates', { id: String(expiresOn), values: { expiresOn } }),
    )
    expect(endingCertificates(ownedCv(...all), now)).toMatchObject([
      { date: '2026-12-14', days: 21 },
      { date: '2027-01-22', days: 60 },
    ])
  })
})
