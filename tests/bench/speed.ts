import type { Site } from '#tests/support/site.ts'
import { exchange } from './exchange.ts'
import { atMost, count, exactly, type Figure, kilobytes, milliseconds, sum, times, told } from './figures.ts'
import { bytesOf, loadFirst } from './first-load.ts'
import { type Load, loadInTurns, speedRatio, sumUp, type Target } from './load.ts'
import { siteWithProjects } from './many-projects.ts'
import type { Stage } from './stage.ts'

const allowed = 1.1

const [tenHome, manyHome] = ['/en with 10 projects', '/en with 500 projects']

function loadFigures(loads: readonly Load[]): Figure[] {
  return [
    ...loads.flatMap(({ name, perSecond, p99Ms }) => [
      told(`${name}, requests per second`, perSecond, value => count(Math.round(value))),
      told(`${name}, 99 of 100 answered within`, p99Ms, milliseconds),
    ]),
    exactly('failed requests', sum(loads.map(({ failed }) => failed)), 0),
  ]
}

async function bytesFigures({ browser }: Stage, ten: Site, many: Site): Promise<Figure[]> {
  const [small, large] = [
    await loadFirst(browser, `${ten.url}/en`, 'phone'),
    await loadFirst(browser, `${many.url}/en`, 'phone'),
  ].map(({ files }) => bytesOf(files))
  const [page, longPage] = await Promise.all([ten, many].map(site => exchange(`${site.url}/en`, 'gzip')))
  const [htmlBytes, longHtmlBytes] = [page, longPage].map(answer => answer?.body.length ?? Number.NaN)
  const ratio = (a = Number.NaN, b = Number.NaN) => b / a
  return [
    told(`${tenHome}, HTML gzip`, htmlBytes ?? Number.NaN, kilobytes),
    told(`${manyHome}, HTML gzip`, longHtmlBytes ?? Number.NaN, kilobytes),
    atMost('500 projects against 10, HTML gzip', ratio(htmlBytes, longHtmlBytes), allowed, times),
    told(`${tenHome}, all bytes`, small ?? Number.NaN, kilobytes),
    told(`${manyHome}, all bytes`, large ?? Number.NaN, kilobytes),
    atMost('500 projects against 10, all bytes', ratio(small, large), allowed, times),
  ]
}

/** Cached pages under load, and what a long CV costs its home. */
export async function measureSpeed(stage: Stage): Promise<Figure[]> {
  const [ten, many] = [await siteWithProjects(10), await siteWithProjects(500)]
  // Each of the two that are compared rests as long as the other between its turns.
  const targets: Target[] = [
    { name: 'blank page', url: stage.blank.url, encoding: 'gzip' },
    { name: tenHome, url: `${ten.url}/en`, encoding: 'gzip' },
    { name: manyHome, url: `${many.url}/en`, encoding: 'gzip' },
    { name: 'a project', url: `${stage.site.url}/en/projects/marea`, encoding: 'gzip' },
    { name: '/en, not compressed', url: `${stage.site.url}/en`, encoding: 'identity' },
  ]
  try {
    for (const { url } of targets) await exchange(url, 'identity')
    const rounds = await loadInTurns(targets)
    const slower = speedRatio(rounds, tenHome, manyHome)
    return [
      ...loadFigures(sumUp(rounds)),
      ...(await bytesFigures(stage, ten, many)),
      atMost('10 projects against 500, requests per second', slower, allowed, times),
    ]
  } finally {
    await ten.close()
    await many.close()
  }
}
