import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embedded } from '#tests/support/ground.ts'
import { everyPage, inAll, projectPages, storedPages, viewAll, where } from '#tests/support/reading.ts'
import type { Site } from '#tests/support/site.ts'

const name = inAll('name', 'Renamed')
const title = inAll('title', 'Renamed')
/** One language: what an edit reaches is the same in all. */
const pages = [...everyPage, ...projectPages('pulse')].filter(page => page.startsWith('/es'))

let site: Site
beforeAll(async () => {
  site = await embedded.serve('sample')
})
afterAll(() => site.close())

type Edit = [kind: 'add' | 'set' | 'remove', target: string, ...values: string[]]

const edits: Edit[] = [
  ['set', 'employers/cauce', 'name=Renamed'],
  ['set', 'employers/cauce', 'published=false'],
  ['set', 'employers/cauce', 'published=true'],
  ['set', 'employers/cauce', 'slug=renamed'],
  ['set', 'roles/ferrovia-software-engineer', ...title],
  ['set', 'roles/ferrovia-software-engineer', 'startedOn=1999-01'],
  ['set', 'roles/cauce-principal-engineer-ledger', 'published=false'],
  ['remove', 'roles/cauce-senior-engineer-payments-core'],
  ['set', 'skills/go', ...name],
  ['set', 'skills/go', 'published=false'],
  ['set', 'skills/go', 'published=true', 'position=99'],
  ['set', 'skill-groups/data', ...name],
  ['set', 'skill-groups/data', 'published=false'],
  ['remove', 'skill-groups/systems'],
  ['add', 'skills', 'name.en=Zig'],
  ['remove', 'skills/postgresql'],
  ['set', 'projects/pulso', ...title],
  ['set', 'projects/pulso', 'startedOn=1998-05'],
  ['set', 'projects/pulso', 'position=99'],
  ['set', 'projects/pulso', 'slug=pulse'],
  ['set', 'projects/pulse', 'employerId=null', 'featured=true'],
  ['set', 'projects/pulse', 'published=false'],
  ['set', 'projects/pulse', 'published=true'],
  ['add', 'projects', 'title.en=New'],
  ['remove', 'projects/pulse'],
  ['remove', 'education/diploma-distributed-systems'],
  ['remove', 'education/informatics-engineering'],
  ['remove', 'education/electronics-technician'],
  ['add', 'education', 'institution=University'],
  ['add', 'interests', 'name.en=Tides'],
  ['set', 'profile', 'name=Another Name'],
  ['set', 'profile', 'mainLocale=pt'],
  ['remove', 'employers/ferrovia-austral'],
]

test.each(edits.map(edit => ({ edit })))(
  'after $edit every stored page is what a new rendering would be',
  async ({ edit }) => {
    await viewAll(site, pages)
    await site.edit(...edit)
    const answered = await viewAll(site, pages)
    for (const file of storedPages(site)) rmSync(file)
    const rendered = await viewAll(site, pages)
    expect(where(rendered, ({ cache }) => cache === 'HIT')).toEqual([])
    expect(where(answered, ({ status }) => ![200, 308, 404].includes(status))).toEqual([])
    const stale = pages.filter(page => answered.get(page)?.text !== rendered.get(page)?.text)
    expect(stale).toEqual([])
  },
)
