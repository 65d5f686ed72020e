import { sample } from '#db/sample/index.ts'
import { locales } from '#lib/i18n/locales.ts'
import { readPdf, squeeze } from '#tests/support/read-pdf.ts'
import { inAll } from '#tests/support/reading.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { exchange } from './exchange.ts'
import { atMost, exactly, type Figure, median, milliseconds, told } from './figures.ts'

const rounds = 10

async function timeOf(site: Site): Promise<number> {
  const startedAt = performance.now()
  const { status } = await exchange(`${site.url}/en/cv.pdf`, 'identity')
  if (status !== 200) throw new Error(`The PDF answered ${status}.`)
  return performance.now() - startedAt
}

/** Each edition is new, since one that was made is kept: asked for again, it costs all but the typesetting. */
async function makeOnce(site: Site, round: number): Promise<{ made: number; kept: number }> {
  await site.edit('set', 'profile', ...inAll('headline', `Edition ${round}`))
  return { made: await timeOf(site), kept: await timeOf(site) }
}

/** What a reader's program gets of each language: tags, and the summary with every accent in order. */
async function faultsOf(site: Site, locale: (typeof locales)[number]): Promise<string[]> {
  const { body } = await exchange(`${site.url}/${locale}/cv.pdf`, 'identity')
  const { marks, text } = await readPdf(new Uint8Array(body))
  const isTagged = marks !== null && Object.entries(marks).some(([name, on]) => name === 'Marked' && on)
  const summary = squeeze(sample.person.summary?.[locale] ?? '')
  const isReadable = summary !== '' && squeeze(text).includes(summary)
  return [
    ...(isTagged ? [] : [`${locale}: not tagged`]),
    ...(isReadable ? [] : [`${locale}: the summary cannot be extracted whole`]),
  ]
}

/** The CV as a document, made on request. */
export async function measurePdf(): Promise<Figure[]> {
  const site = await (await sampleSite({ sqlLog: 'none' })).start()
  try {
    const faults: string[] = []
    for (const locale of locales) faults.push(...(await faultsOf(site, locale)))
    const waits: Awaited<ReturnType<typeof makeOnce>>[] = []
    for (let round = 0; round <= rounds; round++) waits.push(await makeOnce(site, round))
    const warm = waits.slice(1)
    return [
      atMost(
        'PDF of a changed CV, warm, median of 10',
        median(warm.map(({ made }) => made)),
        50,
        milliseconds,
      ),
      told(
        'the same edition again, which is not set again',
        median(warm.map(({ kept }) => kept)),
        milliseconds,
      ),
      exactly('languages whose PDF is not tagged or not readable', faults.length, 0, faults),
    ]
  } finally {
    await site.close()
  }
}
