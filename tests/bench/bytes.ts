import { lineKinds } from '#app/(public)/[locale]/_constellation/geometry.ts'
import { exchange } from './exchange.ts'
import { atMost, count, exactly, type Figure, kilobytes, median, times, told } from './figures.ts'
import {
  bytesOf,
  type FirstLoad,
  imageBytesInView,
  type LoadedFile,
  loadFirst,
  type Screen,
  screens,
} from './first-load.ts'
import { homes, type Stage } from './stage.ts'

type Visit = FirstLoad & { name: string }

/** The one that is worst in this respect, named in the line. */
function worst<Case extends { name: string }>(cases: readonly Case[], weigh: (one: Case) => number) {
  const weights = cases.map(one => ({ name: one.name, weight: weigh(one) }))
  return weights.reduce((most, each) => (each.weight > most.weight ? each : most))
}

const isPrefetch = ({ url }: LoadedFile) => new URL(url).searchParams.has('_rsc')

async function visitHomes({ site, browser }: Stage): Promise<Visit[]> {
  const visits: Visit[] = []
  for (const home of homes)
    for (const screen of ['phone', 'desk'] as const satisfies Screen[]) {
      const load = await loadFirst(browser, `${site.url}${home}`, screen)
      visits.push({ ...load, name: `${home} on a ${screen}` })
    }
  return visits
}

/** Medians of five: the page is the same, headers are not to the byte. */
async function blankFigures({ blank, browser }: Stage): Promise<{ code: number; total: number }> {
  const loads: FirstLoad[] = []
  for (let turn = 0; turn < 5; turn++) loads.push(await loadFirst(browser, blank.url, 'phone'))
  return {
    code: median(loads.map(({ files }) => bytesOf(files, 'code'))),
    total: median(loads.map(({ files }) => bytesOf(files))),
  }
}

function codeFigures(visits: Visit[], blank: { code: number; total: number }): Figure[] {
  const code = worst(visits, ({ files }) => bytesOf(files, 'code'))
  const payload = worst(visits, ({ files }) => bytesOf(files, 'payload'))
  const both = worst(visits, ({ files }) => bytesOf(files, 'code', 'payload'))
  return [
    told('blank page, JavaScript', blank.code, kilobytes),
    told('blank page, all bytes', blank.total, kilobytes),
    told(`JavaScript, code (/_next/), ${code.name}`, code.weight, kilobytes),
    told(`JavaScript, page payload, ${payload.name}`, payload.weight, kilobytes),
    atMost('JavaScript against the blank page, code only', code.weight / blank.code, 1.15, times),
    told('JavaScript against the blank page, with the page payload', both.weight / blank.code, times),
  ]
}

function totalFigures(visits: Visit[]): Figure[] {
  const total = worst(visits, ({ files }) => bytesOf(files))
  const inView = worst(visits, imageBytesInView)
  const images = worst(visits, ({ files }) => bytesOf(files, 'image'))
  const prefetches = visits.flatMap(({ files }) => files.filter(isPrefetch).map(({ url }) => url))
  const parts = (['html', 'payload', 'css', 'font', 'other'] as const).map(kind => {
    const { name, weight } = worst(visits, ({ files }) => bytesOf(files, kind))
    return told(`${kind} on the wire, ${name}`, weight, kilobytes)
  })
  return [
    ...parts,
    told(`images, ${images.name}`, images.weight, kilobytes),
    atMost(`images above the fold, ${inView.name}`, inView.weight, 40_000, kilobytes),
    atMost(`all bytes, ${total.name}`, total.weight, 290_000, kilobytes),
    told('requests', worst(visits, ({ files }) => files.length).weight, count),
    exactly('prefetches of other pages', prefetches.length, 0, prefetches),
    exactly('fonts preloaded', worst(visits, ({ preloadedFonts }) => preloadedFonts).weight, 1),
  ]
}

/** A kind of line that has more than one path in the drawing. */
function countSplitKinds(html: string): number {
  return lineKinds.filter(kind => html.split(`<path class="${kind}"`).length > 2).length
}

const countNodes = (html: string) =>
  [...html.matchAll(/<nav class="nodes"[\s\S]*?<\/nav>/g)].join().split('<a ').length - 1

async function htmlFigures({ site, blank }: Stage): Promise<Figure[]> {
  const pages = await Promise.all(
    homes.map(async name => {
      const [raw, packed] = await Promise.all([
        exchange(`${site.url}${name}`, 'identity'),
        exchange(`${site.url}${name}`, 'gzip'),
      ])
      const isPacked = packed.headers['content-encoding'] === 'gzip'
      return { name, html: raw.body.toString(), raw: raw.body.length, packed: packed.body.length, isPacked }
    }),
  )
  const raw = worst(pages, page => page.raw)
  const packed = worst(pages, page => page.packed)
  return [
    told('blank page, HTML gzip', (await exchange(blank.url, 'gzip')).body.length, kilobytes),
    exactly('homes served without gzip to who takes it', pages.filter(page => !page.isPacked).length, 0),
    atMost(`HTML raw, ${raw.name}`, raw.weight, 150_000, kilobytes),
    atMost(`HTML gzip, ${packed.name}`, packed.weight, 22_000, kilobytes),
    exactly(
      'homes whose HTML lacks the constellation',
      pages.filter(page => countNodes(page.html) === 0).length,
      0,
    ),
    exactly(
      'kinds of lines drawn as more than one path',
      worst(pages, page => countSplitKinds(page.html)).weight,
      0,
    ),
  ]
}

/** How many language links were followed without the browser asking for the whole document. */
async function languageLinkFigure({ site, browser }: Stage): Promise<Figure> {
  const context = await browser.newContext(screens.desk)
  const page = await context.newPage()
  let soft = 0
  for (const home of homes) {
    await page.goto(`${site.url}${homes.find(other => other !== home)}`)
    const request = page.waitForRequest(asked => new URL(asked.url()).pathname === home)
    await page.locator(`.languages a[href="${home}"]`).click()
    if ((await request).resourceType() !== 'document') soft++
    await page.waitForURL(`**${home}`)
  }
  await context.close()
  return exactly('language links that are not plain links', soft, 0)
}

/** What the first view of the CV costs a browser. */
export async function measureBytes(stage: Stage): Promise<Figure[]> {
  const visits = await visitHomes(stage)
  return [
    ...codeFigures(visits, await blankFigures(stage)),
    ...(await htmlFigures(stage)),
    ...totalFigures(visits),
    await languageLinkFigure(stage),
  ]
}
