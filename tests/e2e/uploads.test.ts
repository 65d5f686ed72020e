import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { html, isoMedia, pdf, phonePhoto, picture, pngBomb, svg } from '#tests/lib/media/fixtures.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { type OwnFile, transferOf, visitAsOwner } from '#tests/support/dashboard.ts'
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

const jpeg = (name: string, buffer: Buffer): OwnFile => ({ name, mimeType: 'image/jpeg', buffer })
const filesOnDisk = () => readdirSync(join(site.dataDir, 'media'), { recursive: true }).map(String).sort()
const shown = (page: Page, name: string) => page.locator('.media-file').filter({ hasText: name })

/** A picture unlike every other. */
const unlike = (() => {
  let width = 700
  return () => picture({ width: ++width, height: 400 }).jpeg().toBuffer()
})()

describe.skipIf(browser === null)('the owner', () => {
  let page: Page
  let complaints: string[]
  beforeEach(async () => {
    ;({ page, complaints } = await visitAsOwner(browser, site))
    await page.goto(`${site.url}/dashboard/media`)
    await page.locator('.drop-button').waitFor()
  })
  const choose = (files: OwnFile[]) => page.locator('input[type="file"]').setInputFiles(files)

  test('chooses several images with the keyboard, and sees them in the library', async () => {
    const chooser = page.waitForEvent('filechooser')
    await page.locator('.drop-button').focus()
    await page.keyboard.press('Enter')
    await (await chooser).setFiles([jpeg('first.jpg', await unlike()), jpeg('phone.jpg', await phonePhoto())])
    await shown(page, 'first.jpg').waitFor()
    await shown(page, 'phone.jpg').waitFor()
    expect(await page.locator('.upload').count()).toBe(0)
    expect(await shown(page, 'phone.jpg').textContent()).toContain('No alt text: not shown')
    const address = await shown(page, 'phone.jpg').locator('img').getAttribute('src')
    expect((await site.fetch(address ?? '')).headers.get('content-type')).toBe('image/webp')
    for (const name of filesOnDisk().filter(each => each.endsWith('.webp'))) {
      const content = readFileSync(join(site.dataDir, 'media', name)).toString('latin1')
      expect(content).not.toMatch(/Secret Camera|xmp-secret|Exif/)
    }
    expect(complaints).toEqual([])
  })

  test('drops a file on the zone, and one beside it does not replace the page', async () => {
    const dataTransfer = await transferOf(page, [jpeg('dropped.jpg', await unlike())])
    await page.locator('h1').dispatchEvent('drop', { dataTransfer })
    expect(await page.locator('.upload').count()).toBe(0)
    await page.locator('.drop-zone').dispatchEvent('dragover', { dataTransfer })
    expect(await page.locator('.drop-zone').getAttribute('data-over')).toBe('true')
    await page.locator('.drop-button').dispatchEvent('drop', { dataTransfer })
    await shown(page, 'dropped.jpg').waitFor()
    expect(await page.locator('.drop-zone').getAttribute('data-over')).toBeNull()
    expect(complaints).toEqual([])
  })

  test('pastes an image anywhere on the page, but not into a field', async () => {
    const clipboardData = await transferOf(page, [jpeg('pasted.jpg', await unlike())])
    const paste = (selector: string) =>
      page.locator(selector).evaluate((target, data) => {
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
      }, clipboardData)
    await paste('#media-q')
    expect(await page.locator('.upload').count()).toBe(0)
    await paste('body')
    await shown(page, 'pasted.jpg').waitFor()
    expect(complaints).toEqual([])
  })

  test('sees how far an upload is and can cancel it, which leaves nothing', async () => {
    const before = filesOnDisk()
    const session = await page.context().newCDPSession(page)
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 300_000 }
    await session.send('Network.emulateNetworkConditions', slow)
    await choose([jpeg('large.jpg', Buffer.concat([await unlike(), Buffer.alloc(3_000_000)]))])
    const progress = page.getByRole('progressbar', { name: 'Upload of large.jpg' })
    await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(100_000)
    expect(await page.locator('.upload').textContent()).toMatch(/[\d.]+ (kB|MB) of 3 MB/)
    await page.getByRole('button', { name: 'Cancel large.jpg' }).click()
    await page.getByRole('status').getByText('The upload of large.jpg was cancelled.').waitFor()
    expect(await page.locator('.upload').count()).toBe(0)
    await page.reload()
    expect([filesOnDisk(), await shown(page, 'large.jpg').count()]).toEqual([before, 0])
  })

  test('hears that the connection was lost, and tries again', async () => {
    await page.route('**/api/uploads/*', route => route.abort(), { times: 1 })
    await choose([jpeg('again.jpg', await unlike())])
    await page.getByText('The connection was lost. Nothing was stored; try again.').waitFor()
    await page.getByRole('button', { name: 'Try again.jpg again' }).click()
    await shown(page, 'again.jpg').waitFor()
  })

  test.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
    ['a bomb', 'image/png', () => pngBomb(30_000, 30_000), 'too many pixels'],
    ['half a photo', 'image/jpeg', async () => (await unlike()).subarray(0, 9_000), 'damaged or cut off'],
    ['nothing', 'image/jpeg', () => Buffer.alloc(0), 'This file is empty'],
    ['50 MB', 'image/jpeg', () => Buffer.alloc(50_000_000), 'too large. The most is 20 MB'],
    ['an SVG that says so', 'image/svg+xml', () => Buffer.from(svg), 'SVG drawings are not taken'],
    ['an SVG as PNG', 'image/png', () => Buffer.from(svg), 'SVG drawings are not taken'],
    ['a HEIC', '', () => isoMedia('heic', 'mif1'), 'HEIC photos are not taken'],
    ['a page as JPEG', 'image/jpeg', () => Buffer.from(html), 'This is a web page'],
    ['a PDF', 'application/pdf', () => pdf, 'This is a PDF'],
    ['a program', 'application/x-msdownload', () => Buffer.from('MZ'), 'This kind of file is not taken'],
  ])('hears why %s is refused, and nothing of it stays', async (_, mimeType, make, sentence) => {
    const before = filesOnDisk()
    const buffer = await Promise.resolve(make())
    // A file of 50 MB is too large for the test's own channel to the browser.
    const dataTransfer = await page.evaluateHandle(
      ([text, type, bytes]) => {
        const transfer = new DataTransfer()
        const content =
          bytes > 1_000_000 ? new Uint8Array(bytes) : Uint8Array.from(atob(text), c => c.charCodeAt(0))
        transfer.items.add(new File([content], 'hostile', { type }))
        return transfer
      },
      [buffer.length > 1_000_000 ? '' : buffer.toString('base64'), mimeType, buffer.length] satisfies [
        string,
        string,
        number,
      ],
    )
    await page.locator('.drop-button').dispatchEvent('drop', { dataTransfer })
    const row = page.locator('.upload')
    await row.getByRole('alert').getByText(sentence).waitFor()
    await page.getByRole('button', { name: 'Dismiss hostile' }).click()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('drop-button')
    expect(await row.count()).toBe(0)
    await page.reload()
    expect([filesOnDisk(), await shown(page, 'hostile').count()]).toEqual([before, 0])
  })

  test('takes 20 MB and no byte more', async () => {
    const whole = Buffer.concat([await unlike(), Buffer.alloc(20_000_000)])
    const put = (length: number) =>
      page.evaluate(
        async ([base64, bytes]) => {
          const head = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
          const content = new Uint8Array(bytes)
          content.set(head)
          const claim = { kind: 'image', fileName: 'full.jpg', contentType: 'image/jpeg', bytes }
          const headers = { 'Content-Type': 'application/json' }
          const asked = await fetch('/api/uploads', { method: 'POST', headers, body: JSON.stringify(claim) })
          const slot = await asked.json()
          if (!slot.ok) return slot
          return (await fetch(slot.value.url, { method: 'PUT', body: content })).json()
        },
        [whole.subarray(0, 200_000).toString('base64'), length] satisfies [string, number],
      )
    expect(await put(20_000_000)).toMatchObject({ ok: true, value: { fileName: 'full.jpg' } })
    const tooLarge = { ok: false, problem: { kind: 'invalid', fields: { file: ['media.tooLarge'] } } }
    expect(await put(20_000_001)).toEqual(tooLarge)
  })
})
