import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { Site } from '#tests/support/site.ts'
import { type Figure, median, milliseconds, told } from './figures.ts'

const rounds = 5

/** From the start of the process to the whole first page. */
async function startOnce(site: Site): Promise<number> {
  const startedAt = performance.now()
  await site.start()
  const { status } = await site.view('/en')
  const took = performance.now() - startedAt
  if (status !== 200) throw new Error(`The first view after a start answered ${status}.`)
  await site.stop()
  return took
}

async function startAgain(site: Site, before: (site: Site) => void): Promise<number> {
  const waits: number[] = []
  for (let round = 0; round < rounds; round++) {
    before(site)
    waits.push(await startOnce(site))
  }
  return median(waits)
}

/** What `npm run up` adds when there is no database yet: tables, the sample CV, its images. */
async function prepareOnce(): Promise<number> {
  const site = new Site({ sqlLog: 'none' })
  const startedAt = performance.now()
  await site.mustCommand('prepare')
  const took = performance.now() - startedAt
  await site.close()
  return took
}

/** How long a visitor of a server that has just been started waits. */
export async function measureStart(): Promise<Figure[]> {
  const site = await sampleSite({ sqlLog: 'none' })
  await startOnce(site)
  const kept = await startAgain(site, () => {})
  const rendered = await startAgain(site, ({ dataDir }) => {
    rmSync(join(dataDir, 'pages'), { recursive: true, force: true })
  })
  await site.close()
  return [
    told('from start to the first /en, pages stored', kept, milliseconds),
    told('from start to the first /en, no page stored', rendered, milliseconds),
    told('preparing an empty data folder with the sample CV, once', await prepareOnce(), milliseconds),
  ]
}
