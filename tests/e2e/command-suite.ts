import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ground } from '#tests/support/ground.ts'
import { everyPage, modals, overviews, projectPages, titled, viewAll, where } from '#tests/support/reading.ts'
import type { Site } from '#tests/support/site.ts'

const showing = (slug: string) => [...overviews, ...projectPages(slug), ...modals(slug)].sort()

export function commandSuite(ground: Ground): void {
  let site: Site
  beforeAll(async () => {
    site = await ground.serve('sample')
    await viewAll(site, everyPage)
  })
  afterAll(() => site.close())

  const command = (slug: string, title: string) =>
    site.mustCommand('edit', 'set', `projects/${slug}`, ...titled(title))

  async function expectFresh(title: string, rendered: string[]): Promise<void> {
    const views = await viewAll(site, everyPage)
    expect(where(views, ({ text }) => text.includes(title)).sort()).toEqual(showing('marea'))
    expect(where(views, ({ cache }) => cache !== 'HIT').sort()).toEqual(rendered)
  }

  test('what a command edits through the running server is fresh on the next request', async () => {
    await command('marea', 'High Tide')
    await expectFresh('High Tide', showing('marea'))
  })

  test('what a command edits while the server is stopped is fresh after its start, and nothing else is rendered', async () => {
    await site.stop()
    await command('marea', 'Spring Tide')
    await site.start()
    await expectFresh('Spring Tide', showing('marea'))
  })

  test('rendered pages outlive a restart', async () => {
    await site.stop()
    await site.start()
    await expectFresh('Spring Tide', [])
  })

  test('an edit answered by a server that is killed the next moment is kept, and fresh after its start', async () => {
    await command('marea', 'Neap Tide')
    await site.kill()
    await site.start()
    await expectFresh('Neap Tide', showing('marea'))
  })

  test('a command finds a killed server gone, edits by itself, and the next server shows it', async () => {
    await site.kill()
    await command('marea', 'Ebb Tide')
    await site.start()
    await expectFresh('Ebb Tide', showing('marea'))
  })
}
