import { describe, expect, test } from 'vitest'
import { descriptions } from '#lib/entities/descriptions/index.ts'
import { describeChange, type Names, nameFields } from '#lib/entities/history/describe-change.ts'
import { whatHappened } from '#lib/entities/history/what-happened.ts'

const names: Names = {
  locale: 'en',
  entry: (_, id) => ({ cauce: 'Cauce', rust: 'Rust', sql: 'SQL' })[id] ?? null,
  file: id => (id === 'photo' ? 'quay.jpg' : null),
}

const project = {
  slug: 'marea',
  published: true,
  title: { en: 'Marea' },
  summary: { en: 'A proxy', es: 'Un proxy' },
  employerId: 'cauce',
  featured: false,
  skills: ['rust'],
  images: [{ id: 'one', mediaId: 'photo', caption: null }],
}

const changed = (after: Record<string, unknown>, before: Record<string, unknown> = project) =>
  describeChange({ description: descriptions.projects, before, after: { ...project, ...after }, names })

describe('the change of a project', () => {
  test('that is none names no field', () => {
    expect(changed({ position: 7, version: 9, updatedAt: 'later' })).toEqual([])
  })

  test('names each field once, with the languages it changed in', () => {
    const differences = changed({
      summary: { en: 'A small proxy', es: 'Un pequeño proxy' },
      title: { en: 'Marea', pt: 'Maré' },
      skills: ['rust', 'sql'],
    })
    expect(nameFields(differences)).toBe('Name (Português), Summary (English, Español), Skills')
  })

  test('shows references, flags and files by what they are called', () => {
    const differences = changed({ employerId: 'gone-id', featured: true, images: [] })
    const shown = differences.map(({ label, runs }) => [label, runs.map(({ text }) => text).join('|')])
    expect(shown).toEqual([
      ['Employer', 'Cauce|gone since'],
      ['Selected for the first page', 'no|yes'],
      ['Images', 'quay.jpg'],
    ])
  })

  test('tells a new caption of an image', () => {
    const images = [{ id: 'one', mediaId: 'photo', caption: { pt: 'O cais' } }]
    expect(changed({ images })).toEqual([
      {
        label: 'Caption of quay.jpg',
        language: 'pt',
        kind: 'text',
        runs: [{ kind: 'added', text: 'O cais' }],
      },
    ])
  })

  test('says nothing of skills where the write did not touch them', () => {
    expect(changed({ skills: undefined, images: undefined })).toEqual([])
  })

  test('tells a new address', () => {
    expect(changed({ slug: 'tide' }).map(({ label }) => label)).toEqual(['Address'])
  })
})

describe('a write', () => {
  const update = { action: 'update', before: project, after: project, differences: 0 } as const

  test.each([
    ['created', { ...update, action: 'create', before: null }],
    ['deleted', { ...update, action: 'delete', after: null }],
    ['back', { ...update, action: 'restore', before: null }],
    ['restored', { ...update, action: 'restore' }],
    ['changed', { ...update, differences: 2 }],
    ['unpublished', { ...update, after: { ...project, published: false }, differences: 1 }],
    ['changed', { ...update, after: { ...project, published: false }, differences: 2 }],
    ['published', { ...update, before: { ...project, published: false }, differences: 1 }],
    ['confirmed', { ...update, after: { ...project, translatedFrom: { summary: { es: '0' } } } }],
    ['touched', update],
  ] as const)('is told as %s', (what, write) => {
    expect(whatHappened(write)).toBe(what)
  })
})
