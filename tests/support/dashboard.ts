import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { ownerBrowser } from './plain-browser.ts'
import type { Site } from './site.ts'
import { type Visitor, visit } from './visitor.ts'

const signedIn = new WeakMap<Site, Promise<[string, string][]>>()

async function cookiesOf(site: Site): Promise<[string, string][]> {
  return [...(await ownerBrowser(site)).cookies]
}

/** A window in which the owner is signed in; one session for all windows of a site. */
export async function visitAsOwner(
  browser: Browser | null,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const cookies = signedIn.get(site) ?? cookiesOf(site)
  signedIn.set(site, cookies)
  const visitor = await visit(browser, options)
  const named = (await cookies).map(([name, value]) => ({ name, value, url: site.url }))
  await visitor.page.context().addCookies(named)
  return visitor
}

export type OwnFile = { name: string; mimeType: string; buffer: Buffer }

/** Files as a person drags or copies them, in the page. */
export function transferOf(page: Page, files: OwnFile[]) {
  const sent = files.map(({ name, mimeType, buffer }) => ({
    name,
    mimeType,
    base64: buffer.toString('base64'),
  }))
  return page.evaluateHandle(given => {
    const transfer = new DataTransfer()
    for (const { name, mimeType, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], name, { type: mimeType }))
    }
    return transfer
  }, sent)
}
