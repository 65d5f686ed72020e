import { loadCv } from '#lib/cv/load-cv.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import { env } from '#lib/env.ts'
import { editionOf, sayUnavailable, sendEdition } from '../answer.ts'
import { absolute } from './addresses.ts'
import { aiCrawlers } from './ai-crawlers.ts'

const nobody = 'User-agent: *\nDisallow: /'
const everybody = 'User-agent: *\nAllow: /\nDisallow: /api/'

/** What crawlers are asked to do; null while there is no CV, which leaves nothing to list. */
export function writeRobots(cv: PublicCv | null): string {
  if (cv === null) return `${everybody}\n`
  if (!cv.isIndexable) return `${nobody}\n`
  const refused = [...aiCrawlers.map(name => `User-agent: ${name}`), 'Disallow: /'].join('\n')
  const groups = cv.allowsAiCrawlers ? [everybody] : [refused, everybody]
  return `${[...groups, `Sitemap: ${absolute('/sitemap.xml')}`].join('\n\n')}\n`
}

/** When the owner's wish cannot be read crawlers are told to come back, which they take as "nothing yet". */
export async function answerRobots(request: Request): Promise<Response> {
  const cv = await loadCv(env().defaultLocale)
  if (!cv.ok) return sayUnavailable(nobody)
  const body = writeRobots(cv.value)
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
  return await sendEdition(request, editionOf(body), () => ({ body, headers }))
}
