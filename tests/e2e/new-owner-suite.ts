import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdf, phonePhoto, picture } from '#tests/lib/media/fixtures.ts'
import { visitAsOwner } from '#tests/support/dashboard.ts'
import { alive, openEntry, save, signInHere } from '#tests/support/desk.ts'
import type { Ground } from '#tests/support/ground.ts'
import { everyPage, modals, overviews, projectPages, viewAll, where } from '#tests/support/reading.ts'
import type { Site } from '#tests/support/site.ts'
import { visit } from '#tests/support/visitor.ts'

const languages = ['en', 'es', 'pt'] as const
/** Where every role stands: among the others, and on the plate beside the Nexus. */
const pagesOfRoles = languages.flatMap(locale => [`/${locale}`, `/${locale}/nexus`]).sort()
const pagesOf = (slug: string) => [...projectPages(slug), ...modals(slug)]

async function photos() {
  const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer })
  return [
    file('quay.jpg', 'image/jpeg', await phonePhoto()),
    file('tide-gauge.png', 'image/png', await picture({ width: 900, height: 600 }).png().toBuffer()),
    file('chart.webp', 'image/webp', await picture({ width: 820, height: 820 }).webp().toBuffer()),
    file('harbour.jpg', 'image/jpeg', await picture({ width: 1200, height: 500 }).jpeg().toBuffer()),
  ]
}

/** What somebody does who has just started the site: each step is on the site with the very next request. */
export function newOwnerSuite(ground: Ground, browser: Browser | null): void {
  let site: Site
  let complaints: string[] = []
  beforeAll(async () => {
    site = await ground.serve('sample')
  })
  afterAll(() => site?.close())

  async function at(path: string): Promise<Page> {
    const visitor = await visitAsOwner(browser, site)
    complaints = visitor.complaints
    await visitor.page.goto(`${site.url}${path}`)
    await alive(visitor.page)
    return visitor.page
  }

  /** Which pages are rendered anew by the first request after `work`; all of them were stored before it. */
  async function renderedAfter(work: () => Promise<unknown>, more: string[] = []): Promise<string[]> {
    const pages = [...everyPage, ...more]
    await viewAll(site, pages)
    await work()
    const views = await viewAll(site, pages)
    expect(complaints).toEqual([])
    return where(views, ({ cache }) => cache !== 'HIT').sort()
  }

  const shows = async (path: string, ...texts: string[]) => {
    const { text } = await site.view(path)
    expect([path, texts.filter(each => !text.includes(each))]).toEqual([path, []])
  }

  const shownOrder = async () => {
    const { text } = await site.view('/en/projects')
    return [...text.matchAll(/<article[^>]*id="project-([a-z-]+)"/g)].map(([, slug = '']) => slug)
  }

  test('is led from the dashboard to the sign-in page and back', async () => {
    const { page } = await visit(browser)
    await page.goto(`${site.url}/dashboard`)
    await signInHere(page)
    await page.waitForURL(`${site.url}/dashboard`)
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
  })

  test('changes the headline in three languages', async () => {
    const page = await at('/dashboard')
    await page.locator('.side-nav a', { hasText: 'Profile' }).click()
    await page.locator('.entry-form:not([inert])').waitFor()
    const rendered = await renderedAfter(async () => {
      for (const locale of languages)
        await page.locator(`[name="headline.${locale}"]`).fill(`Tides, ${locale}`)
      await save(page)
    })
    for (const locale of languages) await shows(`/${locale}`, `Tides, ${locale}`)
    expect(rendered).toEqual(everyPage.toSorted())
  })

  test('adds an employer with two roles; a role is rendered where roles are shown', async () => {
    const page = await at('/dashboard/employers/new')
    await page.locator('[name="name"]').fill('Faro Sur')
    await page.keyboard.press('Control+s')
    await page.getByRole('heading', { name: 'Faro Sur' }).waitFor()
    for (const [index, title] of ['Keeper', 'Chief keeper'].entries()) {
      const rendered = await renderedAfter(async () => {
        await page.getByRole('button', { name: 'Add a role' }).click()
        const form = page.locator('.inner-entries > .entry-form')
        for (const locale of languages)
          await form.locator(`[name="title.${locale}"]`).fill(`${title} ${locale}`)
        await form.locator('[name="startedOn"]').fill(`20${10 + index}-03`)
        await page.keyboard.press('Control+s')
        await page.locator('.inner-entries summary', { hasText: title }).waitFor()
      })
      expect(rendered).toEqual(pagesOfRoles)
      for (const locale of languages) await shows(`/${locale}`, 'Faro Sur', `${title} ${locale}`)
    }
  })

  test('adds a project with four photos as a draft, over a reload, which nobody sees', async () => {
    const page = await at('/dashboard/projects/new')
    const rendered = await renderedAfter(async () => {
      for (const locale of languages) await page.locator(`[name="title.${locale}"]`).fill('Mareógrafo')
      await page.locator('[name="summary.en"]').fill('It reads the tide every minute.')
      await page.locator('[name="published"]').uncheck()
      await page.locator('input[type="file"]').setInputFiles(await photos())
      await page.locator('.images > li').nth(3).waitFor()
      for (const index of [0, 1, 2, 3])
        await page
          .locator('.images > li')
          .nth(index)
          .locator('[name="alt.en"]')
          .fill(`Photo ${index + 1}`)
      page.once('dialog', dialog => void dialog.accept())
      await page.reload()
      await page.locator('.images img').nth(3).waitFor()
      await page.keyboard.press('Control+s')
      await page.waitForURL(/projects\/[0-9a-f-]{36}$/)
      await page.getByRole('heading', { name: 'Mareógrafo' }).waitFor()
    })
    expect(rendered).toEqual([])
    expect((await site.view('/en/projects/mareografo')).status).toBe(404)
    await alive(page)
    expect(await page.locator('.images > li').count()).toBe(4)
    expect(await page.locator('.images > li').nth(3).locator('[name="alt.en"]').inputValue()).toBe('Photo 4')
  })

  test('publishes it from the list, and all four photos are there', async () => {
    const page = await at('/dashboard/projects')
    await page.getByRole('checkbox', { name: 'Select Mareógrafo' }).check()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('Published.').waitFor()
    for (const path of projectPages('mareografo')) {
      await shows(path, 'Mareógrafo', 'Photo 1', 'Photo 2', 'Photo 3', 'Photo 4')
      const { text } = await site.view(path)
      const files = [...text.matchAll(/\/media\/..\/([0-9a-f]{32})-\d+\.webp/g)]
      expect(new Set(files.map(([, key]) => key)).size).toBe(4)
      const answers = await Promise.all(files.map(([address]) => site.fetch(address)))
      expect(new Set(answers.map(({ headers }) => headers.get('content-type')))).toEqual(
        new Set(['image/webp']),
      )
    }
    for (const locale of languages) await shows(`/${locale}/projects`, 'Mareógrafo')
  })

  test('hands out a PDF of their own, and no page is rendered for it', async () => {
    const page = await at('/dashboard/documents')
    const own = Buffer.concat([pdf, Buffer.from('% mine\n%%EOF\n')])
    const rendered = await renderedAfter(async () => {
      const file = { name: 'my-cv.pdf', mimeType: 'application/pdf', buffer: own }
      await page.locator('input[type="file"]').first().setInputFiles(file)
      await page.getByRole('link', { name: 'my-cv.pdf' }).waitFor()
    }, pagesOf('mareografo'))
    expect(rendered).toEqual([])
    const answer = await site.fetch('/en/cv.pdf')
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(own)
  })

  test('deletes a project and takes it back by the toast', async () => {
    const page = await at('/dashboard/projects')
    await openEntry(page, 'Mareógrafo')
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('Deleted.').waitFor()
    expect((await site.view('/pt/projects/mareografo')).status).toBe(404)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('It is back.').waitFor()
    for (const path of projectPages('mareografo')) await shows(path, 'Photo 1', 'Photo 4')
    expect(complaints).toEqual([])
  })

  test('spoils a text and has it back from the history; only what shows the project is rendered', async () => {
    const page = await at('/dashboard/projects')
    await openEntry(page, 'Mareógrafo')
    const concerned = [...overviews, ...pagesOf('mareografo')].sort()
    const spoilt = await renderedAfter(async () => {
      await page.locator('[name="summary.en"]').fill('Oh no')
      await save(page)
    }, pagesOf('mareografo'))
    expect(spoilt).toEqual(concerned)
    await shows('/en/projects/mareografo', 'Oh no')
    const restored = await renderedAfter(async () => {
      await page.goto(`${page.url()}/history`)
      await page
        .getByRole('button', { name: /^Restore this version/ })
        .first()
        .click()
      await page.getByText('Restored, as a new version.').waitFor()
    }, pagesOf('mareografo'))
    expect(restored).toEqual(concerned)
    await shows('/en/projects/mareografo', 'It reads the tide every minute.')
  })

  test('puts the newest project first, and the site follows', async () => {
    const page = await at('/dashboard/projects')
    const before = await shownOrder()
    await page.getByRole('button', { name: 'Move Mareógrafo' }).focus()
    await page.keyboard.press('Space')
    for (const _ of before) await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await page.getByText('Moved to position 1').waitFor()
    expect(await shownOrder()).toEqual(['mareografo', ...before.filter(slug => slug !== 'mareografo')])
    expect(complaints).toEqual([])
  })
}
