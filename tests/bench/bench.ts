import { startBrowser } from '#tests/support/browser.ts'
import setup from '#tests/support/build.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { measureAccessibility } from './axe.ts'
import { Blank, buildBlank } from './blank.ts'
import { measureBytes } from './bytes.ts'
import { measureStart } from './cold-start.ts'
import { measureDesk } from './desk.ts'
import { type Figure, missed } from './figures.ts'
import { measureLighthouse } from './lighthouse.ts'
import { buildMapped, measureModules } from './modules.ts'
import { measurePdf } from './pdf.ts'
import { measureSpeed } from './speed.ts'
import type { Stage } from './stage.ts'
import { measureStatements } from './statements.ts'
import { lineOf, tableOf } from './table.ts'

type Part = { title: string; measure: (stage: Stage) => Promise<Figure[]>; build?: () => Promise<void> }

const parts: Record<string, Part> = {
  bytes: { title: 'First load of /{l} (1 KB is 1,000 bytes, on the wire)', measure: measureBytes },
  desk: { title: 'First load of the dashboard, on the wire', measure: measureDesk },
  code: { title: 'Code by feature, gzip', measure: measureModules, build: buildMapped },
  sql: { title: 'Statements and renderings', measure: measureStatements },
  pdf: { title: 'PDF', measure: measurePdf },
  start: { title: 'Cold start, medians of 5', measure: measureStart },
  speed: { title: 'Load, 20 connections, medians of 9 rounds of 2 s', measure: measureSpeed },
  axe: { title: 'Accessibility', measure: measureAccessibility },
  lighthouse: { title: 'Lighthouse, mobile', measure: measureLighthouse },
}

function choose(names: string[]): Part[] {
  const unknown = names.filter(name => !(name in parts))
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)
  return Object.entries(parts).flatMap(([name, part]) =>
    names.length === 0 || names.includes(name) ? [part] : [],
  )
}

async function setStage(chosen: Part[]): Promise<Stage> {
  const browser = await startBrowser()
  if (browser === null) throw new Error('The bench needs Chromium.')
  await setup()
  await buildBlank()
  for (const { build } of chosen) await build?.()
  const site = await (await sampleSite({ sqlLog: 'none' })).start()
  return { browser, site, blank: await new Blank().start() }
}

async function measureAll(chosen: Part[], stage: Stage): Promise<Figure[]> {
  const all: Figure[] = []
  for (const { title, measure } of chosen) {
    const figures = await measure(stage)
    console.log(tableOf(title, figures))
    all.push(...figures)
  }
  return all
}

function conclude(figures: Figure[]): void {
  const misses = missed(figures)
  const barred = figures.filter(({ isMet }) => isMet !== undefined).length
  if (misses.length > 0) console.log(['\nMissed:', ...misses.map(lineOf)].join('\n'))
  console.log(`\n${barred - misses.length} of ${barred} bars met.`)
  process.exitCode = misses.length > 0 ? 1 : 0
}

const chosen = choose(process.argv.slice(2))
const startedAt = performance.now()
const stage = await setStage(chosen)
try {
  conclude(await measureAll(chosen, stage))
  console.log(`Measured in ${Math.round((performance.now() - startedAt) / 1_000)} s.`)
} finally {
  await stage.browser.close()
  await stage.blank.close()
  await stage.site.close()
}
