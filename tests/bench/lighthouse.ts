import lighthouse, { type Result } from 'lighthouse'
import { z } from 'zod'
import { startBrowser } from '#tests/support/browser.ts'
import { sparePort } from '#tests/support/spare-port.ts'
import { atLeast, atMost, type Figure, median, milliseconds, points, shift, told } from './figures.ts'
import { type Stage, shownPages } from './stage.ts'

const rounds = 5
const timed = ['/en', '/en/projects/marea']
const categories = ['accessibility', 'best-practices', 'seo'] as const

type Report = { path: string; result: Result }

/** One visit of Lighthouse's phone on its slow network, both simulated. */
async function visit(port: number, url: string, onlyCategories: string[]): Promise<Result> {
  const ran = await lighthouse(url, { port, onlyCategories, logLevel: 'error', output: 'json' })
  if (ran === undefined || ran.lhr.runtimeError)
    throw new Error(`Lighthouse could not read ${url}: ${ran?.lhr.runtimeError?.message}`)
  return ran.lhr
}

const scoreOf = ({ result }: Report, category: string) =>
  100 * (result.categories[category]?.score ?? Number.NaN)

const numberOf = ({ result }: Report, audit: string) => result.audits[audit]?.numericValue ?? Number.NaN

const findings = z.object({
  items: z.array(
    z.object({ text: z.string().optional(), node: z.object({ selector: z.string() }).optional() }),
  ),
})
const maxPlaces = 3

/** Where an audit found its fault: the texts or elements it names, the first few. */
function placesOf(result: Result, audit: string): string {
  const read = findings.safeParse(result.audits[audit]?.details)
  const items = read.success ? read.data.items : []
  const places = items.flatMap(({ text, node }) => text ?? node?.selector ?? []).slice(0, maxPlaces)
  return places.length === 0 ? audit : `${audit} (${places.join('; ')})`
}

/** The audits that cost a category points. */
function failingAudits({ path, result }: Report, category: string): string[] {
  const refs = result.categories[category]?.auditRefs ?? []
  const failing = refs.filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
  return failing.length === 0 ? [] : [`${path}: ${failing.map(({ id }) => placesOf(result, id)).join(', ')}`]
}

function timedFigures(path: string, reports: readonly Report[]): Figure[] {
  const own = reports.filter(report => report.path === path)
  const of = (audit: string) => median(own.map(report => numberOf(report, audit)))
  const score = median(own.map(report => scoreOf(report, 'performance')))
  const notes = [...new Set(own.flatMap(report => failingAudits(report, 'performance')))]
  return [
    { ...atLeast(`performance of ${path}, median of ${rounds}`, score, 95, points), notes },
    told(`  first contentful paint`, of('first-contentful-paint'), milliseconds),
    told(`  largest contentful paint`, of('largest-contentful-paint'), milliseconds),
    told(`  total blocking time`, of('total-blocking-time'), milliseconds),
  ]
}

function categoryFigure(category: string, reports: readonly Report[]): Figure {
  const lowest = Math.min(...reports.map(report => scoreOf(report, category)))
  const notes = [...new Set(reports.flatMap(report => failingAudits(report, category)))]
  return { ...atLeast(`${category}, lowest of ${reports.length} pages`, lowest, 100, points), notes }
}

async function visitAll(port: number, { site }: Stage): Promise<{ pages: Report[]; timings: Report[] }> {
  const timings: Report[] = []
  for (let round = 0; round < rounds; round++)
    for (const path of timed)
      timings.push({ path, result: await visit(port, `${site.url}${path}`, ['performance']) })
  const pages: Report[] = []
  for (const path of shownPages)
    pages.push({ path, result: await visit(port, `${site.url}${path}`, [...categories, 'performance']) })
  return { pages, timings }
}

const maxShift = 0.01

function shiftFigure(reports: readonly Report[]): Figure {
  const shifts = reports.map(report => ({ report, value: numberOf(report, 'cumulative-layout-shift') }))
  const notes = shifts
    .filter(({ value }) => !(value <= maxShift))
    .map(
      ({ report, value }) => `${report.path}: ${shift(value)}, ${placesOf(report.result, 'layout-shifts')}`,
    )
  const largest = Math.max(...shifts.map(({ value }) => value))
  return {
    ...atMost('cumulative layout shift, largest of all visits', largest, maxShift, shift),
    notes: [...new Set(notes)],
  }
}

/** Google's judgement of a phone's first visit. */
export async function measureLighthouse(stage: Stage): Promise<Figure[]> {
  const port = await sparePort()
  const browser = await startBrowser([`--remote-debugging-port=${port}`])
  try {
    const { pages, timings } = await visitAll(port, stage)
    return [
      ...timed.flatMap(path => timedFigures(path, timings)),
      ...categories.map(category => categoryFigure(category, pages)),
      shiftFigure([...pages, ...timings]),
    ]
  } finally {
    await browser?.close()
  }
}
