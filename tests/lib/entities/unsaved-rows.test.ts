import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublicRows } from '#db/queries/public-cv.ts'
import { presentCv } from '#lib/cv/present.ts'
import { type Unsaved, withUnsaved } from '#lib/entities/unsaved-rows.ts'
import { openSampleSite, type SampleSite } from '#tests/support/sample-site.ts'
import { owned, ownedCv } from './owned.ts'

let site: SampleSite
let rows: PublicRows
beforeAll(async () => {
  site = await openSampleSite()
  rows = await site.readRows()
})
afterAll(() => site?.close())

const now = new Date('2026-11-23')
const nobody = { own: ownedCv(), files: new Map() }

const unsaved = (given: Partial<Unsaved> & Pick<Unsaved, 'entity' | 'columns'>): Unsaved => ({
  id: 'typed',
  parts: {},
  ...given,
})

const shown = (typed: Unsaved, around: Parameters<typeof withUnsaved>[2] = nobody) =>
  presentCv(withUnsaved(rows, typed, around), 'pt', now)

describe('what was typed and not saved', () => {
  test('stands where the saved entry stands', () => {
    const [first, second] = rows.projects
    const columns = { ...first, title: { pt: 'Ainda não salvo' } }
    const { projects } = shown(unsaved({ entity: 'projects', id: first?.id ?? '', columns }))
    expect(projects.map(({ id }) => id).slice(0, 2)).toEqual([first?.id, second?.id])
    expect(projects[0]?.title).toEqual({ text: 'Ainda não salvo', lang: 'pt' })
    expect(projects).toHaveLength(rows.projects.length)
  })

  test('of a draft stands where the owner has put it, and nothing else of theirs is shown', () => {
    const [first, second] = rows.awards.length > 1 ? rows.awards : rows.interests
    const entity = rows.awards.length > 1 ? 'awards' : 'interests'
    const ids = [first?.id ?? '', 'other-draft', 'typed', second?.id ?? '']
    const own = ownedCv(...ids.map(id => owned(entity, { id, values: { title: { pt: 'De outro' } } })))
    const columns = { slug: 'typed', title: { pt: 'Rascunho' }, name: { pt: 'Rascunho' }, published: false }
    const cv = shown(unsaved({ entity, columns }), { ...nobody, own })
    expect(cv[entity].map(({ id }) => id).slice(0, 3)).toEqual([first?.id, 'typed', second?.id])
  })

  test('of a new entry stands at the end, with skills and images', () => {
    const skillId = rows.skills[0]?.id ?? ''
    const key = 'a-key'
    const file = { key, width: 4, height: 3, widths: [4], placeholder: null, alt: { pt: 'Um porto' } }
    const media = {
      ...file,
      id: 'file',
      kind: 'image' as const,
      version: 1,
      createdAt: now,
      updatedAt: now,
      translatedFrom: {},
      extra: {},
      fileName: null,
      mimeType: null,
      bytes: 1,
    }
    const images = [
      { id: 'one', mediaId: 'file', caption: { pt: 'Legenda' } },
      { id: 'two', mediaId: 'gone', caption: null },
    ]
    const typed = unsaved({
      entity: 'projects',
      columns: { title: { pt: 'Novo' } },
      parts: { skills: [skillId], images },
    })
    const project = shown(typed, { ...nobody, files: new Map([['file', media]]) }).projects.at(-1)
    expect(project).toMatchObject({ id: 'typed', skills: [{ id: skillId }], images: [{ key }] })
    expect(project?.images).toHaveLength(1)
  })

  test('shows an address of the person only where it is public', () => {
    const columns = {
      name: 'Ana',
      email: 'ana@cv.example',
      emailPublic: false,
      phone: '1',
      phonePublic: true,
    }
    const { person } = shown(unsaved({ entity: 'profile', columns }))
    expect(person).toMatchObject({ name: 'Ana', email: null, phone: '1', photo: null })
  })

  test('of a role brings its employer along although that is a draft', () => {
    const own = ownedCv(owned('employers', { id: 'secret', values: { slug: 'secret', name: 'Secret' } }))
    const columns = { title: { pt: 'Cargo' }, employerId: 'secret' }
    const last = shown(unsaved({ entity: 'roles', columns }), { ...nobody, own }).employers.at(-1)
    expect(last).toMatchObject({ name: 'Secret', roles: [{ id: 'typed' }] })
  })
})
