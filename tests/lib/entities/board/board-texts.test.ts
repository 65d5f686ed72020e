import { describe, expect, test } from 'vitest'
import { countTexts, listBoardTexts, plainText, readPath, sourceOf } from '#lib/entities/board/board-texts.ts'
import { boardQuery, groupTexts, selectTexts, textsPerPage } from '#lib/entities/board/select-texts.ts'
import { exportRows } from '#lib/entities/export-rows.ts'
import { hashOf } from '#lib/entities/kit/translations.ts'
import type { EntityName } from '#lib/entities/tables.ts'
import { owned, ownedCv } from '#tests/lib/entities/owned.ts'

const entryOf = (entity: EntityName, id: string, values: Record<string, unknown>) =>
  owned(entity, { id, values, translatedFrom: { summary: { es: hashOf('An older proxy') } } })

const marea = entryOf('projects', 'marea', {
  title: { en: 'Marea', es: 'Marea', pt: 'Marea' },
  summary: { en: 'A proxy', es: 'Un proxy' },
  highlights: { en: ['one', 'two'], es: ['uno', 'dos'], pt: ['um'] },
})
const award = entryOf('awards', 'prize', { title: { pt: 'Prêmio' } })
const cv = ownedCv(marea, award)
const all = listBoardTexts({ cv, locale: 'en' })

describe('the board', () => {
  test('lists what is missing or older, by language and then by kind, and nothing else', () => {
    expect(all.map(({ id, path, mark }) => `${id} ${path} ${mark}`)).toEqual([
      'prize title.en missing',
      'prize title.es missing',
      'marea summary.es older',
      'marea summary.pt missing',
    ])
  })

  test('shows the text to translate from: the main one, or another where that is not written', () => {
    expect(all.map(({ source }) => source)).toEqual([
      { language: 'pt', text: 'Prêmio' },
      { language: 'pt', text: 'Prêmio' },
      { language: 'en', text: 'A proxy' },
      { language: 'en', text: 'A proxy' },
    ])
  })

  test('shows a list as the form does, one item a line', () => {
    expect(plainText({ en: ['one', 'two'] }, 'en')).toBe('one\ntwo')
    expect(sourceOf({ en: ['one', 'two'] }, 'pt', 'en')).toEqual({ language: 'en', text: 'one\ntwo' })
  })

  test('knows how many texts there would be in each language', () => {
    expect(countTexts(cv)).toBe(4)
  })

  test.each([
    [{ language: 'es' }, ['title.es', 'summary.es']],
    [{ entity: 'projects' }, ['summary.es', 'summary.pt']],
    [{ mark: 'older' }, ['summary.es']],
    [{ language: 'pt', mark: 'older' }, []],
    [{ language: 'xx', entity: '../x', mark: '1', page: '-3' }, all.map(({ path }) => path)],
  ])('asked for %j shows %j', (asked, paths) => {
    const query = boardQuery.parse(asked)
    expect(selectTexts(all, query).shown.map(({ path }) => path)).toEqual(paths)
  })

  test('has pages, and a page beyond the last is the last', () => {
    const many = Array.from({ length: textsPerPage + 1 }, () => all)
      .flat()
      .slice(0, textsPerPage + 1)
    const { shown, page, pages, first } = selectTexts(many, boardQuery.parse({ page: '99' }))
    expect([shown.length, page, pages, first]).toEqual([1, 2, 2, textsPerPage])
  })

  test('groups a page by language and kind', () => {
    const groups = groupTexts(all).map(({ language, kinds }) => [language, kinds.map(({ entity }) => entity)])
    expect(groups).toEqual([
      ['en', ['awards']],
      ['es', ['awards', 'projects']],
      ['pt', ['projects']],
    ])
  })
})

test.each(['summary', 'summary.fr', 'startedOn.es', 'constructor.es', '.es', 'summary.es.es', 'slug.en'])(
  '%j names no text of a project',
  path => {
    expect(readPath('projects', path)).toBeNull()
  },
)

test('a path names a field and a language', () => {
  expect(readPath('projects', 'summary.es')).toEqual({ name: 'summary', language: 'es' })
})

test('an export has the columns and parts of the rows asked for, and nothing that hangs on them', () => {
  const project = {
    ...marea,
    parts: { skills: ['rust'] },
    values: { ...marea.values, employer: { secret: 1 } },
  }
  const [row, ...more] = exportRows([project, award], ['marea', 'unknown'])
  expect(more).toEqual([])
  expect(row).toMatchObject({ title: { en: 'Marea' }, skills: ['rust'] })
  expect(row).not.toHaveProperty('employer')
  expect(exportRows([project, award], null)).toHaveLength(2)
})
