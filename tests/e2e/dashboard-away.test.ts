import type { Page } from '@playwright/test'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { overviewTexts } from '#lib/i18n/texts/desk/overview.ts'
import { awayTexts } from '#lib/i18n/texts/owner-fault.ts'
import { allFindings, overflowing } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { listAddresses } from '#tests/support/built-actions.ts'
import { visitAsOwner } from '#tests/support/dashboard.ts'
import { alive, openEntry, save } from '#tests/support/desk.ts'
import { onPostgres } from '#tests/support/ground.ts'
import { ownerBrowser } from '#tests/support/plain-browser.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import type { Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'

const browser = await startBrowser()
const server = await startPostgres()
let site: Site
beforeAll(async () => {
  if (server !== null) site = await onPostgres(server).serve('sample')
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await server?.close()
})

const open = async (path: string, locale: Locale = 'en'): Promise<Page> => {
  const { page } = await visitAsOwner(browser, site, { locale })
  await page.goto(`${site.url}${path}`)
  return page
}

async function whileAway(work: () => Promise<void>): Promise<void> {
  await server?.stop()
  try {
    await work()
  } finally {
    await server?.start()
  }
}

/** Every page of the build that is the owner's. */
const rooms = () =>
  listAddresses('page')
    .filter(address => address.startsWith('/dashboard'))
    .map(address => address.replace('[entity]', 'projects').replace('[locale]', 'es'))
    .map(address => address.replace('[id]', crypto.randomUUID()).replace('[...rest]', 'anything'))

async function query(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: site.databaseUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}

describe.skipIf(browser === null || server === null)('while PostgreSQL is away', () => {
  test('every room says so in the owner’s language with what to do, and not with a 200', async () => {
    const page = await open('/dashboard', 'es')
    expect(rooms().length).toBeGreaterThan(12)
    await whileAway(async () => {
      for (const room of rooms()) {
        const answer = await page.goto(`${site.url}${room}`)
        await page.getByRole('heading', { level: 1, name: awayTexts.es.title }).waitFor()
        expect([room, answer?.status()]).toEqual([room, 500])
        expect([room, await page.getByText(awayTexts.es.text).count()]).toEqual([room, 1])
        await page.getByRole('button', { name: awayTexts.es.again }).waitFor()
      }
    })
  })

  test.each(locales)('the page that says so has nothing for axe-core to find, in %s', async locale => {
    const page = await open('/dashboard', locale)
    await whileAway(async () => {
      await page.goto(`${site.url}/dashboard/projects`)
      await page.getByRole('heading', { name: awayTexts[locale].title }).waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale)
      expect([await allFindings(page), await overflowing(page)]).toEqual([[], []])
    })
  })

  test('one press brings the room back once the database is', async () => {
    const page = await open('/dashboard/projects')
    await whileAway(async () => {
      await page.reload()
      await page.getByRole('heading', { name: awayTexts.en.title }).waitFor()
    })
    await until(async () => {
      await page
        .getByRole('button', { name: awayTexts.en.again })
        .click({ timeout: 500 })
        .catch(() => undefined)
      return (await page.locator('.entries tbody tr').count()) === 10
    })
  })

  test('a form stays filled and says so, and saves with the next press once it is back', async () => {
    const page = await open('/dashboard/projects')
    await openEntry(page, 'Marea')
    const team = page.locator('[name="team.en"]')
    await team.fill('Typed while it was away')
    await whileAway(async () => {
      await page.keyboard.press('Control+s')
      await page.getByText('The database does not answer. What you typed is kept here').waitFor()
      expect(await team.inputValue()).toBe('Typed while it was away')
      expect((await site.view('/en/projects/marea')).status).toBe(200)
    })
    await until(() => save(page), { timeoutMs: 60_000 })
    expect((await site.view('/en/projects/marea')).text).toContain('Typed while it was away')
  })

  test('what is typed survives a reload into the fault, and is there again after it', async () => {
    const page = await open('/dashboard/projects')
    await openEntry(page, 'Pulso')
    const address = page.url()
    await page.locator('[name="team.en"]').fill('Typed before')
    page.on('dialog', dialog => void dialog.accept())
    await whileAway(async () => {
      await page.reload()
      await page.getByRole('heading', { name: awayTexts.en.title }).waitFor()
    })
    await until(async () => (await page.goto(address))?.status() === 200)
    await alive(page)
    expect(await page.locator('[name="team.en"]').inputValue()).toBe('Typed before')
  })

  test('a list says that it could not, and shows what is true', async () => {
    const page = await open('/dashboard/projects')
    await alive(page)
    await page.getByRole('checkbox', { name: 'Select Ribera' }).check()
    await whileAway(async () => {
      await page.getByRole('button', { name: 'Unpublish' }).click()
      await page.locator('.toast', { hasText: 'The database does not answer' }).waitFor()
    })
    await until(async () => (await page.goto(`${site.url}/dashboard/projects?state=draft`))?.status() === 200)
    expect(await page.locator('.entries .name a').allTextContents()).toEqual(['Kiosco'])
  })
})

describe.skipIf(server === null)('the overview', () => {
  const { failed, inbox, edits, todo } = overviewTexts('en')

  async function failedParts(): Promise<string[]> {
    const { status, text } = await (await ownerBrowser(site)).send('/dashboard')
    expect(status).toBe(200)
    const blocks = text.match(/<section class="block">[\s\S]*?<\/section>/g) ?? []
    return blocks
      .filter(block => block.includes(failed))
      .map(block => /<h2>([^<]*)/.exec(block)?.[1]?.trim() ?? '')
  }

  test.each([
    ['messages', [todo, inbox]],
    ['revisions', [edits]],
  ])(
    'says of the parts that need %s that they could not be read, and shows the others',
    async (table, parts) => {
      expect(await failedParts()).toEqual([])
      await query(`alter table ${table} rename to lost`)
      try {
        expect((await failedParts()).sort()).toEqual(parts.toSorted())
      } finally {
        await query(`alter table lost rename to ${table}`)
      }
      expect(await failedParts()).toEqual([])
    },
  )
})
