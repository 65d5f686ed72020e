import type { Entry } from '../../entries/entry.ts'
import { type Answer, answered, bullets, describe, quote, silent, type Writer } from './writer.ts'

export type Hit = { entry: Entry; texts: string[]; relevance: number }

/** So much of what a question is about must stand in an entry for it to be an answer. */
const minRelevance = 0.4
/** And so much of the best one's share in the others that are shown beside it. */
const besideBest = 0.75
const mostShown = 3

/** The best passages in their own words; that the CV does not say where none covers the question. */
export function composeSearch(hits: readonly Hit[], strangers: readonly string[], writer: Writer): Answer {
  const { say, name } = writer
  const best = Math.max(0, ...hits.map(({ relevance }) => relevance))
  if (best < minRelevance || strangers.length > 0) {
    const about = strangers.length > 0 ? say.join([...strangers]) : null
    return silent(say.silent(about), say.silentNear(name))
  }
  const shown = hits.filter(({ relevance }) => relevance >= best * besideBest).slice(0, mostShown)
  const lines = shown.map(({ entry, texts }) => {
    const said = quote(entry, writer, texts)
    return said ? `${describe(entry, writer)}: ${said}` : `${describe(entry, writer)} [${entry.anchor}]`
  })
  return answered(say.inTheCv, bullets(lines))
}
