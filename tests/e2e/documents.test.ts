import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { documentTexts } from '#lib/i18n/texts/owner/documents.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { askChat } from '#tests/support/chat.ts'
import { visitAsOwner } from '#tests/support/dashboard.ts'
import { pdfSaying } from '#tests/support/make-pdf.ts'
import { ask, field } from '#tests/support/nexus.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { hydrated, visit } from '#tests/support/visitor.ts'

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite({ env: { TRUSTED_PROXIES: '1' } })).start()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const texts = documentTexts.en
const question = 'Did he win the Golden Rook?'
const said = 'Won the Golden Rook, a prize for correspondence chess, in 2019.'
const own = (...lines: string[]) => ({
  name: 'cv.pdf',
  mimeType: 'application/pdf',
  buffer: pdfSaying('Matías Ferreyra', '', ...lines),
})

/** Hands it out as the CV in English. */
async function upload(page: Page, file: ReturnType<typeof own>): Promise<void> {
  await page.goto(`${site.url}/dashboard/documents`)
  await page.locator('.drop-button').first().waitFor()
  await page.locator('input[type="file"]').first().setInputFiles(file)
  await page.getByText(texts.documentSaved('English')).waitFor()
}

const answerIn = (page: Page) => page.locator('.answer')

describe.skipIf(browser === null)("what the owner's PDF alone says", () => {
  test('is answered from it, with a link to it, until it is not handed out any more', async () => {
    const { page, complaints } = await visitAsOwner(browser, site)
    expect((await askChat(site, question)).answer.isAnswered).toBe(false)
    await upload(page, own(said))
    expect((await site.view('/en')).text).not.toContain('Golden Rook')

    const visitor = await visit(browser)
    await visitor.page.goto(`${site.url}/en/nexus`)
    await hydrated(visitor.page)
    await field(visitor.page).focus()
    await ask(visitor.page, question)
    const source = answerIn(visitor.page).locator('.sources a', { hasText: nexusTextsIn('en').document })
    await source.waitFor()
    expect(await answerIn(visitor.page).locator('.answer-text').textContent()).toContain(said)
    for (const link of [source, answerIn(visitor.page).locator('.answer-text .cite')])
      expect(await link.getAttribute('href')).toBe('/en/cv.pdf')
    expect((await site.fetch('/en/cv.pdf')).headers.get('content-type')).toBe('application/pdf')

    await page.getByRole('button', { name: texts.removeDocumentIn('English') }).click()
    await page.getByText(texts.documentRemoved('English')).waitFor()
    const { answer } = await askChat(site, question)
    expect([answer.isAnswered, answer.text]).toEqual([false, expect.not.stringContaining('Rook, a prize')])
    expect([...complaints, ...visitor.complaints]).toEqual([])
  })

  test('is answered without JavaScript and in another language, and the owner sees from where', async () => {
    const { page, complaints } = await visitAsOwner(browser, site)
    await upload(page, own(said))
    const visitor = await visit(browser, { javaScriptEnabled: false })
    await visitor.page.goto(`${site.url}/es/nexus`)
    await visitor.page.fill('textarea[name=question]', '¿Ganó el Golden Rook?')
    await visitor.page.locator('.composer .send').click()
    const source = visitor.page.locator('.sources li', { hasText: 'CV en PDF, en inglés' })
    expect(await source.locator('a').count()).toBe(2)
    for (const link of await source.locator('a').all())
      expect(await link.getAttribute('href')).toBe('/en/cv.pdf')
    await page.goto(`${site.url}/dashboard/questions/conversations`)
    await page.locator('.conversations li a').first().click()
    const cited = page.locator('.answer-sources a', { hasText: 'CV en PDF, en inglés' })
    expect(await cited.getAttribute('href')).toBe('/en/cv.pdf')
    expect(complaints).toEqual([])
  })

  test('follows a file that takes its place, also one that cannot be read', async () => {
    const { page } = await visitAsOwner(browser, site)
    await upload(page, own('Sails single-handed to Colonia.'))
    expect((await askChat(site, question)).answer.isAnswered).toBe(false)
    expect((await askChat(site, 'Does he sail single-handed?')).answer.citations).toMatchObject([
      { kind: 'document', path: '/en/cv.pdf' },
    ])
    const broken = Buffer.from('%PDF-1.7\nnothing of a PDF\n%%EOF\n')
    await upload(page, { ...own(), name: 'broken.pdf', buffer: broken })
    await page.getByRole('link', { name: 'broken.pdf' }).waitFor()
    expect((await askChat(site, 'Does he sail single-handed?')).answer.isAnswered).toBe(false)
  })
})
