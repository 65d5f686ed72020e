import { ownerBrowser } from '#tests/support/plain-browser.ts'
import { atMost, exactly, type Figure, kilobytes, told } from './figures.ts'
import { bytesOf, type Cookie, type FirstLoad, loadFirst } from './first-load.ts'
import type { Stage } from './stage.ts'

const maxCode = 320_000

const rooms = [
  ['overview', '/dashboard'],
  ['list', '/dashboard/projects'],
  ['form of a new project', '/dashboard/projects/new'],
  ['translation board', '/dashboard/translations'],
  ['media library', '/dashboard/media'],
] as const

async function signIn({ site }: Stage): Promise<Cookie[]> {
  const { cookies } = await ownerBrowser(site)
  return [...cookies].map(([name, value]) => ({ name, value, url: site.url }))
}

/** The forms of what is there already: the first project, and an employer with its roles. */
async function formsOf({ site, browser }: Stage, cookies: Cookie[]): Promise<[string, string][]> {
  const context = await browser.newContext()
  await context.addCookies(cookies)
  const page = await context.newPage()
  const found: [string, string][] = []
  for (const entity of ['projects', 'employers']) {
    await page.goto(`${site.url}/dashboard/${entity}`)
    const address = await page.locator('.entries .name a').first().getAttribute('href')
    if (address !== null) found.push([`form of one of the ${entity}`, address])
  }
  await context.close()
  return found
}

/** A sign-in page weighs little and proves nothing. */
function isAt({ files }: FirstLoad, path: string): boolean {
  return files.some(({ kind, url }) => kind === 'html' && new URL(url).pathname === path)
}

/** What a room of the dashboard costs a browser that opens it first. */
export async function measureDesk(stage: Stage): Promise<Figure[]> {
  const cookies = await signIn(stage)
  const figures: Figure[] = []
  const elsewhere: string[] = []
  for (const [name, path] of [...rooms, ...(await formsOf(stage, cookies))]) {
    const load = await loadFirst(stage.browser, `${stage.site.url}${path}`, 'desk', cookies)
    if (!isAt(load, path)) elsewhere.push(path)
    figures.push(atMost(`JavaScript, ${name}`, bytesOf(load.files, 'code'), maxCode, kilobytes))
    figures.push(told(`all bytes, ${name}`, bytesOf(load.files), kilobytes))
  }
  return [...figures, exactly('rooms that led elsewhere', elsewhere.length, 0, elsewhere)]
}
