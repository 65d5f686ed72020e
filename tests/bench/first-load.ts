import type { Browser, CDPSession, Page } from '@playwright/test'
import { until } from '#tests/support/until.ts'
import { sum } from './figures.ts'

/** The screens of Lighthouse's phone and desk. */
export const screens = {
  phone: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1350, height: 940 } },
} as const

export type Screen = keyof typeof screens
export type Kind = 'html' | 'code' | 'payload' | 'css' | 'font' | 'image' | 'other'
/** `bytes` are those on the wire, headers included. */
export type LoadedFile = { url: string; kind: Kind; bytes: number }
export type FirstLoad = { files: LoadedFile[]; preloadedFonts: number; imagesInView: string[] }

const kinds: Record<string, Kind> = { Document: 'html', Stylesheet: 'css', Font: 'font', Image: 'image' }

/** Next writes code below `/_next/`; a script from elsewhere is the page's own payload. */
export function kindOf(type: string, url: string): Kind {
  if (type === 'Script') return new URL(url).pathname.startsWith('/_next/') ? 'code' : 'payload'
  return kinds[type] ?? 'other'
}

export function bytesOf(files: readonly LoadedFile[], ...wanted: Kind[]): number {
  return sum(files.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind)).map(file => file.bytes))
}

const quietMs = 1_000

/** Hears every file that the page loads; `settled` resolves when none was under way for a second. */
async function listen(session: CDPSession) {
  const under = new Map<string, Omit<LoadedFile, 'bytes'>>()
  const files: LoadedFile[] = []
  let lastAt = performance.now()
  const note = () => {
    lastAt = performance.now()
  }
  session.on('Network.requestWillBeSent', ({ requestId, type = '', request: { url } }) => {
    note()
    if (url.startsWith('http')) under.set(requestId, { url, kind: kindOf(type, url) })
  })
  const end = (requestId: string, bytes: number) => {
    note()
    const file = under.get(requestId)
    if (file !== undefined) files.push({ ...file, bytes })
    under.delete(requestId)
  }
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    end(requestId, encodedDataLength),
  )
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0))
  await session.send('Network.enable')
  const settled = () =>
    until(() => under.size === 0 && performance.now() - lastAt > quietMs, { timeoutMs: 30_000 })
  return { files, settled }
}

const findImagesInView = (page: Page): Promise<string[]> =>
  page.$$eval('img', images =>
    images
      .filter(image => {
        const { top, bottom, width } = image.getBoundingClientRect()
        return width > 0 && bottom > 0 && top < window.innerHeight
      })
      .map(image => image.currentSrc),
  )

export type Cookie = { name: string; value: string; url: string }

/** Opens an address as somebody who was never here, but for these cookies, and does not touch it. */
export async function loadFirst(
  browser: Browser,
  url: string,
  screen: Screen,
  cookies: Cookie[] = [],
): Promise<FirstLoad> {
  const context = await browser.newContext(screens[screen])
  await context.addCookies(cookies)
  const page = await context.newPage()
  const { files, settled } = await listen(await context.newCDPSession(page))
  await page.goto(url)
  await settled()
  const preloadedFonts = await page.locator('link[rel="preload"][as="font"]').count()
  const imagesInView = await findImagesInView(page)
  await context.close()
  return { files, preloadedFonts, imagesInView }
}

/** The bytes of the images that are seen before scrolling. */
export function imageBytesInView({ files, imagesInView }: FirstLoad): number {
  return sum(files.filter(({ url }) => imagesInView.includes(url)).map(({ bytes }) => bytes))
}
