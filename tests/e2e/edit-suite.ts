import { afterAll, beforeAll, expect, test } from 'vitest'
import { textsIn } from '#lib/i18n/texts.ts'
import type { Ground } from '#tests/support/ground.ts'
import {
  everyPage,
  followLink,
  modals,
  overviews,
  projectPages,
  setTitle,
  storedPages,
  viewAll,
  where,
} from '#tests/support/reading.ts'
import type { Site } from '#tests/support/site.ts'

const languages = ['en', 'es', 'pt'] as const

export function editSuite(ground: Ground): void {
  let site: Site
  beforeAll(async () => {
    site = await ground.serve('sample')
  })
  afterAll(() => site.close())

  const statusesOf = async (addresses: string[]) =>
    [...(await viewAll(site, addresses)).values()].map(({ status }) => status)
  const all = <Value>(value: Value) => [value, value, value]

  test('the next request after an edit shows it, in every place and language; nothing else is rendered', async () => {
    await viewAll(site, everyPage)
    const shown = [...overviews, ...projectPages('marea'), ...modals('marea')]
    await setTitle(site, 'marea', 'Marea Alta')
    const statements = await ground.statements(site, async () => {
      const views = await viewAll(site, everyPage)
      expect(where(views, ({ cache }) => cache !== 'HIT').sort()).toEqual(shown.sort())
      expect(where(views, ({ text }) => text.includes('Marea Alta')).sort()).toEqual(shown.sort())
    })
    expect(statements).toHaveLength(shown.length)
    expect(where(await viewAll(site, everyPage), ({ cache }) => cache !== 'HIT')).toEqual([])
  })

  test.each(languages)('the modal that a link in /%s opens shows an edit at once', async locale => {
    const path = `/${locale}/projects/anden`
    await followLink(site, path)
    expect((await followLink(site, path)).cache).toBe('HIT')
    await setTitle(site, 'anden', `Platform ${locale}`)
    const opened = await followLink(site, path)
    expect(opened.headers.get('content-type')).toContain('text/x-component')
    expect(opened.text).toContain(`Platform ${locale}`)
    expect((await followLink(site, path)).cache).toBe('HIT')
  })

  test('twenty edits of one project are each seen by the very next request', async () => {
    const [page = ''] = projectPages('ribera')
    for (const number of Array.from({ length: 20 }, (_, index) => index)) {
      await setTitle(site, 'ribera', `Ribera ${number}`)
      expect((await site.view(page)).text).toContain(`Ribera ${number}`)
    }
  })

  test('a project that is published appears at once, and goes at once when it is not', async () => {
    const pages = [...projectPages('kiosco'), ...modals('kiosco')]
    const onLists = async () =>
      where(await viewAll(site, overviews.slice(1, 2)), ({ text }) => text.includes('/projects/kiosco'))
    const draft = await statusesOf(pages)
    await site.edit('set', 'projects/kiosco', 'published=true')
    const published = await statusesOf(pages)
    expect(await onLists()).toHaveLength(1)
    await site.edit('set', 'projects/kiosco', 'published=false')
    const unpublished = await statusesOf(pages)
    expect(await onLists()).toHaveLength(0)
    expect([draft, published, unpublished]).toEqual(
      [404, 200, 404].map(status => [...all(status), ...all(status)]),
    )
  })

  test('a project that is removed is gone at once, and its stored pages with it', async () => {
    const pages = [...projectPages('vigia'), ...modals('vigia')]
    expect(await statusesOf(pages)).toEqual([...all(200), ...all(200)])
    const before = storedPages(site).length
    await site.edit('remove', 'projects/vigia')
    expect(await statusesOf(pages)).toEqual([...all(404), ...all(404)])
    expect(storedPages(site)).toHaveLength(before - pages.length)
  })

  test('an earlier address leads to the present one, also from a page and in the modal', async () => {
    await site.edit('set', 'projects/pulso', 'slug=pulse')
    await site.edit('set', 'projects/pulse', 'slug=heartbeat')
    for (const locale of languages) {
      for (const former of ['pulso', 'pulse']) {
        for (const path of [`/${locale}/projects/${former}`, `/${locale}/(.)projects/${former}`]) {
          const { status, headers } = await site.view(path)
          expect([path, status, headers.get('location')]).toEqual([
            path,
            308,
            `/${locale}/projects/heartbeat`,
          ])
        }
        const opened = await followLink(site, `/${locale}/projects/${former}`)
        expect(opened.text + opened.headers.get('location')).toContain(`/${locale}/projects/heartbeat`)
      }
    }
    await site.edit('set', 'projects/heartbeat', 'slug=pulso')
    expect(await statusesOf(projectPages('pulso'))).toEqual(all(200))
    expect(await statusesOf(projectPages('heartbeat'))).toEqual(all(308))
    await site.edit('set', 'projects/pulso', 'published=false')
    expect(await statusesOf(projectPages('heartbeat'))).toEqual(all(404))
  })
}

export function emptySuite(ground: Ground): void {
  test('an empty CV says in each language that it is being prepared, until its first entry', async () => {
    const site = await ground.serve('empty')
    try {
      for (const _ of ['rendered', 'stored']) {
        for (const locale of languages) {
          const { status, text } = await site.view(`/${locale}`)
          expect(status).toBe(200)
          expect(text).toContain(textsIn(locale).beingPrepared)
        }
      }
      await site.edit('add', 'projects', 'title.en=Lighthouse', 'published=true')
      for (const locale of languages) {
        const { text } = await site.view(`/${locale}/projects`)
        expect(text).toContain('Lighthouse')
        const home = await site.view(`/${locale}`)
        expect(home.text).not.toContain(textsIn(locale).beingPrepared)
      }
      expect(await site.view('/pt/projects/lighthouse')).toMatchObject({ status: 200 })
    } finally {
      await site.close()
    }
  })
}
