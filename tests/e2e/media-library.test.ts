import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { pdf, picture, svg } from '#tests/lib/media/fixtures.ts'
import { findingsInBothThemes } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { visitAsOwner } from '#tests/support/dashboard.ts'
import { ownerBrowser } from '#tests/support/plain-browser.ts'
import { S3Server } from '#tests/support/s3.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'

const browser: Browser | null = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const image = async (name: string, width: number) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await picture({ width, height: 300 }).jpeg().toBuffer(),
})
const ownPdf = (mark: string) => ({
  name: `${mark}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.concat([pdf, Buffer.from(`% ${mark}\n%%EOF\n`)]),
})
const choose = async (page: Page, file: { name: string; mimeType: string; buffer: Buffer }, place = 0) => {
  await page.locator('.drop-button').nth(place).waitFor()
  await page.locator('input[type="file"]').nth(place).setInputFiles(file)
}
const shown = (page: Page, name: string) => page.locator('.media-file').filter({ hasText: name })

async function fileAddress(page: Page): Promise<string> {
  await page.goto(`${site.url}/dashboard/media?kind=image`)
  return (await page.locator('.media-file').first().getAttribute('href')) ?? ''
}

/** By how many pixels the page is too wide for a small phone. */
async function overflowOf(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 900 })
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

describe.skipIf(browser === null)('in the library', () => {
  let page: Page
  let complaints: string[]
  beforeEach(async () => {
    ;({ page, complaints } = await visitAsOwner(browser, site))
  })

  test('an image is found, described in the main language at least, and kept so', async () => {
    await page.goto(`${site.url}/dashboard/media`)
    await choose(page, await image('to-describe.jpg', 501))
    await shown(page, 'to-describe').waitFor()
    await page.getByLabel('Search in names and alt texts').fill('describe.j')
    await page.keyboard.press('Enter')
    await page.waitForURL(url => url.searchParams.get('q') === 'describe.j')
    expect(await page.locator('.media-file').count()).toBe(1)
    await shown(page, 'to-describe').click()
    await page.getByLabel('Alt text in Spanish').fill('Una trama')
    await page.getByRole('button', { name: 'Save alt texts' }).click()
    await page.getByText('Write this one: it is the main language of the CV.').waitFor()
    expect(await page.getByLabel('Alt text in Spanish').inputValue()).toBe('Una trama')
    await page.getByLabel('Alt text in English').fill('A weave')
    await page.getByRole('button', { name: 'Save alt texts' }).click()
    await page.getByRole('status').getByText('The alt texts are saved.').waitFor()
    await page.reload()
    expect(await page.getByLabel('Alt text in English').inputValue()).toBe('A weave')
    expect(complaints).toEqual([])
  })

  test('alt texts saved in two windows are a conflict that shows both', async () => {
    await page.goto(`${site.url}/dashboard/media?q=anden`)
    await page.locator('.media-file').first().click()
    await page.getByLabel('Alt text in English').waitFor()
    const other = await page.context().newPage()
    await other.goto(page.url())
    for (const [window, text] of [
      [other, 'From the other window'],
      [page, 'From this window'],
    ] as const) {
      await window.getByLabel('Alt text in English').fill(text)
      await window.getByRole('button', { name: 'Save alt texts' }).click()
    }
    await page.getByText('Stored now: From the other window').waitFor()
    expect(await page.getByLabel('Alt text in English').inputValue()).toBe('From this window')
    await page.getByRole('button', { name: 'Save alt texts' }).click()
    await page.getByText('The alt texts are saved.').waitFor()
    expect((await site.view('/en/projects/anden')).text).toContain('From this window')
  })

  test('a replaced file is another one on the public page with the next request', async () => {
    const sources = async () => (await site.view('/en/projects/marea')).text.match(/[0-9a-f]{32}-\d+\.webp/g)
    const before = new Set(await sources())
    await page.goto(`${site.url}/dashboard/media?q=marea`)
    await page.locator('.media-file').first().click()
    await page.getByRole('heading', { name: 'Replace the file' }).waitFor()
    await choose(page, await image('new-marea.jpg', 502))
    await page.getByText('The file was replaced everywhere it is used.').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('new-marea.jpg')
    const after = await sources()
    expect(after?.some(source => !before.has(source))).toBe(true)
    expect((await site.view('/en/projects/marea')).text).toContain('Forty-one waves')
  })

  test('a file in use is not deleted, and says where it is used; another is, and can come back', async () => {
    await page.goto(`${site.url}/dashboard/media?q=vigia`)
    await page.locator('.media-file').first().click()
    await page.getByRole('button', { name: 'Delete the file' }).click()
    const alert = page.getByRole('alert')
    await alert.getByText('It was not deleted, because it is in use.').waitFor()
    expect(await alert.getByRole('link').getAttribute('href')).toMatch(
      /^\/dashboard\/projects\/[0-9a-f-]{36}$/,
    )
    await page.goto(`${site.url}/dashboard/media`)
    await choose(page, await image('unused.jpg', 503))
    await shown(page, 'unused').click()
    await page.getByRole('button', { name: 'Delete the file' }).click()
    await page.getByText('The file was deleted.').waitFor()
    expect(await shown(page, 'unused').count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('heading', { level: 1, name: 'unused.jpg' }).waitFor()
  })

  test('an own PDF takes the place of the generated one with the next request, until it is removed', async () => {
    const served = async () => Buffer.from(await (await site.fetch('/es/cv.pdf')).arrayBuffer())
    const generated = await served()
    const [first, second] = [ownPdf('first'), ownPdf('second')]
    await page.goto(`${site.url}/dashboard/documents`)
    for (const file of [first, second]) {
      await choose(page, file, 1)
      await page.getByRole('link', { name: file.name }).waitFor()
      expect(await served()).toEqual(file.buffer)
    }
    expect((await site.fetch('/en/cv.pdf')).headers.get('content-length')).not.toBe(
      String(first.buffer.length),
    )
    await page.getByRole('button', { name: 'Back to the generated PDF in Spanish' }).click()
    await page.getByText('is made from your entries again').waitFor()
    expect((await served()).length).toBe(generated.length)
    expect(complaints).toEqual([])
  })

  test.each(locales)(
    'nothing is there for axe-core to find, in the light and in the dark, nor too wide: %s',
    async locale => {
      const { page } = await visitAsOwner(browser, site, { locale })
      const file = await fileAddress(page)
      for (const path of ['/dashboard/media', '/dashboard/media?q=zzz', '/dashboard/documents', file]) {
        await page.goto(`${site.url}${path}`)
        await choose(page, { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) })
        await page.locator('.upload-problem').waitFor()
        expect([path, await findingsInBothThemes(page)]).toEqual([path, []])
        expect([path, await overflowOf(page)]).toEqual([path, 0])
      }
    },
  )

  test('with buckets the browser sends the bytes to the private one, which is empty after', async () => {
    const server = await S3Server.start()
    const remote = await (await sampleSite({ env: server.variables })).start()
    try {
      const { page } = await visitAsOwner(browser, remote)
      await page.goto(`${remote.url}/dashboard/media`)
      const put = page.waitForRequest(request => request.method() === 'PUT')
      await choose(page, await image('remote.jpg', 504))
      expect((await put).url()).toContain(`${server.endpoint}/${server.incomingBucket}/`)
      await shown(page, 'remote.jpg').waitFor()
      expect(await server.keysIn(server.incomingBucket)).toEqual([])
      expect(await server.keysIn(server.bucket)).toHaveLength(3)
      const picture = shown(page, 'remote.jpg').locator('img')
      await expect
        .poll(() => picture.evaluate(each => each instanceof HTMLImageElement && each.naturalWidth))
        .toBe(480)
    } finally {
      await remote.close()
      await server.stop()
    }
  })
})

describe('without a session', () => {
  const claim = { kind: 'image', fileName: 'a.jpg', contentType: 'image/jpeg', bytes: 10 }
  const json = { 'content-type': 'application/json' }
  const ask = { method: 'POST', body: JSON.stringify(claim), headers: json }

  test('there is no slot, no finishing, no cancelling and no library', async () => {
    expect((await site.fetch('/api/uploads', ask)).status).toBe(401)
    const owner = await ownerBrowser(site)
    const slot = JSON.parse((await owner.send('/api/uploads', ask)).text).value
    for (const method of ['PUT', 'POST', 'DELETE']) {
      const body = method === 'PUT' ? 'x'.repeat(10) : null
      expect((await site.fetch(slot.url, { method, body })).status).toBe(401)
    }
    for (const path of ['/dashboard/media', '/dashboard/documents'])
      expect((await site.fetch(path)).headers.get('location')).toContain('/sign-in')
  })

  test('nor for another session of the owner, nor for a page of another site', async () => {
    const [owner, other] = [await ownerBrowser(site), await ownerBrowser(site)]
    const slot = JSON.parse((await owner.send('/api/uploads', ask)).text).value
    const body = { method: 'PUT', body: 'x'.repeat(10) }
    expect((await other.send(slot.url, body)).status).toBe(404)
    const foreign = { ...ask, headers: { ...json, 'sec-fetch-site': 'cross-site' } }
    expect((await owner.send('/api/uploads', foreign)).status).toBe(401)
    const elsewhere = { ...ask, headers: { ...json, origin: 'https://evil.example' } }
    expect((await owner.send('/api/uploads', elsewhere)).status).toBe(401)
    expect((await owner.send(slot.url, body)).status).toBe(422)
    expect((await owner.send(slot.url, body)).status).toBe(404)
  })
})
