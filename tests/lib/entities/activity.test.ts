import { describe, expect, test } from 'vitest'
import type { ChangeRow } from '#db/queries/activity.ts'
import { changesInWords } from '#lib/entities/activity/changes.ts'
import { describeBatch } from '#lib/entities/activity/describe-batch.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { owned, ownedCv } from './owned.ts'

const cv = ownedCv(
  owned('employers', { id: 'ledger', values: { name: 'Ledger' } }),
  owned('roles', { id: 'lead', values: { title: { en: 'Principal Engineer' }, employerId: 'ledger' } }),
)

const role = { title: { en: 'Principal Engineer', es: 'Ingeniero principal' }, employerId: 'ledger' }

function change(given: Partial<ChangeRow>): ChangeRow {
  return {
    batch: 'b',
    tableName: 'roles',
    rowId: 'lead',
    action: 'update',
    before: null,
    after: null,
    ...given,
  }
}

const told = (rows: ChangeRow[], locale: Locale = 'en') => describeBatch(rows, { cv, locale })

describe('a change in plain words', () => {
  const before = { ...role, highlights: { en: ['One'] } }

  test.each([
    ['en', 'highlights in English', 'Principal Engineer, Ledger'],
    ['es', 'logros en inglés', 'Ingeniero principal, Ledger'],
    ['pt', 'destaques em inglês', 'Principal Engineer, Ledger'],
  ] as const)('in %s says whose text it was and in which language', (locale, what, title) => {
    const after = { ...role, highlights: { en: ['One', 'Two'] } }
    const href = '/dashboard/roles/lead'
    expect(told([change({ before, after })], locale)).toEqual({ title, what, href })
  })

  test('names three things and counts the rest', () => {
    const after = {
      title: { en: 'Lead', es: 'Líder', pt: 'Líder' },
      highlights: { en: ['Two'] },
      startedOn: '2020',
      endedOn: '2021',
      employerId: 'other',
    }
    expect(changesInWords('roles', { before, after }, 'en')).toBe(
      'title in English, Spanish, and Portuguese, highlights in English, employer, and 2 more',
    )
  })

  test('tells of publishing, of skills, and of a translation that was confirmed', () => {
    const words = (one: object, other: object) =>
      changesInWords('projects', { before: { ...one }, after: { ...other } }, 'en')
    expect(words({ published: false }, { published: true })).toBe('published')
    expect(words({ published: true }, { published: false })).toBe('made a draft')
    expect(words({ skills: ['a'] }, { skills: [] })).toBe('skills')
    expect(words({ translatedFrom: {} }, { translatedFrom: { title: { es: 'x' } } })).toBe(
      'translation confirmed',
    )
    expect(words({ version: 1 }, { version: 2 })).toBe('saved')
  })
})

describe('what was done together', () => {
  test('an employer that was deleted stands for its roles, and leads nowhere', () => {
    const rows = [
      change({ action: 'delete', before: role, rowId: 'gone' }),
      change({ action: 'update', tableName: 'projects', before: {}, after: {} }),
      change({ action: 'delete', tableName: 'employers', before: { name: 'Cauce' }, rowId: 'gone' }),
    ]
    expect(told(rows)).toEqual({ title: 'Cauce', what: 'deleted', href: null })
  })

  test('several of one kind are counted', () => {
    const rows = [change({ action: 'restore', after: role }), change({ action: 'restore', after: role })]
    expect(told(rows)).toMatchObject({
      title: 'Principal Engineer, Ledger and one more',
      what: 'brought back',
    })
  })

  test('a file of the library is called by its name', () => {
    const rows = [change({ tableName: 'media', rowId: 'f', action: 'update', after: { fileName: 'a.png' } })]
    expect(told(rows)).toEqual({ title: 'File: a.png', what: 'saved', href: '/dashboard/media/f' })
  })

  test('what is damaged is told as well as it can be', () => {
    expect(told([change({ after: 'damaged', before: 7 })])).toMatchObject({ title: 'Role' })
    expect(told([])).toBeNull()
  })
})
