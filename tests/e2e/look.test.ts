import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
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

const alts = { en: 'Portrait of', es: 'Retrato de', pt: 'Retrato de' }
const portraitIn = (html: string) => /<div class="portrait">(<img[^>]*>)/.exec(html)?.[1] ?? ''

describe('the portrait', () => {
  test.each(locales)('stands on the first page and beside the address in %s, described', async locale => {
    for (const path of [`/${locale}`, `/${locale}/contact`]) {
      const image = portraitIn((await site.view(path)).text)
      expect(image).toContain(`alt="${alts[locale]} Matías Iribarne`)
      const [, source = ''] = /src="([^"]+)"/.exec(image) ?? []
      expect((await site.fetch(source)).headers.get('content-type')).toBe('image/webp')
    }
  })

  test.skipIf(browser === null)('keeps its place until it arrives', async () => {
    const { page } = await visit(browser, { viewport: { width: 1440, height: 1400 } })
    const places = async () => {
      await page.evaluate(() => document.fonts.ready)
      return [
        await page.locator('.portrait img').boundingBox(),
        await page.locator('#experience').boundingBox(),
      ]
    }
    await page.route(`${site.url}/media/**`, route => route.abort())
    await page.goto(`${site.url}/en`)
    const before = await places()
    await page.unroute(`${site.url}/media/**`)
    await page.reload()
    const isThere = () => (document.querySelector<HTMLImageElement>('.portrait img')?.naturalWidth ?? 0) > 0
    await page.waitForFunction(isThere)
    expect(await places()).toEqual(before)
  })
})

describe('the constellation', () => {
  test.each(locales)('says of every node in %s what its shape and fill say to the eye', async locale => {
    const { text } = await site.view(`/${locale}`)
    const nodes = text.match(/<a [^>]*><desc>[^<]+<\/desc><circle class="target"/g) ?? []
    expect(nodes.length).toBe(text.match(/<circle class="target"/g)?.length)
    const { kinds, past } = textsIn(locale).constellation
    const said = new Set(nodes.map(node => /<desc>([^<]+)/.exec(node)?.[1]))
    expect(said).toEqual(new Set([...Object.values(kinds), past]))
  })
})

describe('the footer', () => {
  test.each(locales)('in %s has no link that leads nowhere', async locale => {
    const { text } = await site.view(`/${locale}/projects`)
    const footer = /<footer.*<\/footer>/s.exec(text)?.[0] ?? ''
    const links = [...footer.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '')
    expect(links.filter(href => href.endsWith('.pdf'))).toEqual(locales.map(each => `/${each}/cv.pdf`))
    expect(links).toEqual(expect.arrayContaining(locales.map(each => `/${each}/projects`)))
    for (const href of links) expect([href, (await site.fetch(href)).status]).toEqual([href, 200])
  })
})

describe.skipIf(browser === null)('in a browser', () => {
  test('nothing moves from page to page where motion is not wanted', async () => {
    const named: string[] = []
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const { page } = await visit(browser, { reducedMotion })
      await page.goto(`${site.url}/en/projects/marea`)
      const names = await page.evaluate(() =>
        ['.top', '.main-figure'].map(each => {
          const element = document.querySelector(each)
          return element && getComputedStyle(element).getPropertyValue('view-transition-name')
        }),
      )
      named.push(names.join(' '))
    }
    expect(named).toEqual(['top figure', 'none none'])
  })

  test('a page leads over to the next one in a transition', async () => {
    const { page, complaints } = await visit(browser)
    await page.goto(`${site.url}/en/projects/marea`)
    await page.evaluate(() => {
      addEventListener('pageswap', event => {
        sessionStorage.setItem('transition', String(Reflect.get(event, 'viewTransition') !== null))
      })
    })
    await page.locator('.crumb a').click()
    await page.locator('main h1', { hasText: 'Projects' }).waitFor()
    expect(await page.evaluate(() => sessionStorage.getItem('transition'))).toBe('true')
    expect(complaints).toEqual([])
  })

  test('a dialog rises once: its neighbour stands in its place at once', async () => {
    const { page } = await visit(browser)
    await page.goto(`${site.url}/en/projects`)
    await hydrated(page)
    const moves = () =>
      page.evaluate(() =>
        document
          .querySelector('dialog')
          ?.getAnimations()
          .map(({ playState }) => playState),
      )
    await page.locator('main a[href="/en/projects/marea"]').click()
    await page.locator('dialog[open] h1', { hasText: 'Marea' }).waitFor()
    await until(async () => (await moves())?.length === 0)
    await page.locator('dialog a[href^="/en/projects/"]:not(.push)').first().click()
    await page.locator('dialog[open] h1').filter({ hasNotText: 'Marea' }).waitFor()
    expect(await page.locator('dialog').evaluate(each => getComputedStyle(each).opacity)).toBe('1')
    expect(await moves()).toEqual([])
  })

  test('a long group of skills shows five on a phone until asked for the rest', async () => {
    const { page } = await visit(browser, { viewport: { width: 390, height: 844 } })
    await page.goto(`${site.url}/en`)
    const data = page.locator('.skill-group', { hasText: 'PostgreSQL' })
    const shown = async () => (await data.locator('.skill').filter({ visible: true }).all()).length
    expect(await shown()).toBe(5)
    await data.locator('.fold').click()
    expect(await shown()).toBe(7)
  })

  test('a long name keeps its words whole and the header its switches', async () => {
    await site.edit('set', 'profile', 'name=Maximiliana Fernández de Córdoba y Valenzuela')
    const { page } = await visit(browser)
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${site.url}/en`)
      const fits = await page.evaluate(() => {
        const [name, theme] = [document.querySelector('h1'), document.querySelector('.theme')]
        if (name === null || theme === null) return null
        name.style.overflowWrap = 'normal'
        return [name.scrollWidth <= name.clientWidth, theme.getBoundingClientRect().right <= innerWidth]
      })
      expect([width, fits]).toEqual([width, [true, true]])
    }
  })
})

test('a photo that is taken away leaves nothing behind', async () => {
  await site.edit('set', 'profile', 'photoId=null')
  for (const locale of locales) {
    for (const path of [`/${locale}`, `/${locale}/contact`]) {
      const { text } = await site.view(path)
      expect(text).not.toContain('class="portrait"')
    }
  }
})
