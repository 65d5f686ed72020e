import { formatPeriod } from '#lib/i18n/periods.ts'
import { chatLimits } from '#lib/limits.ts'
import type { Entry } from '../entries/entry.ts'
import type { Ground } from './ground.ts'
import { countTokens } from './tokens.ts'

/** One entry as a model reads it: anchor, kind, title, years, what it says and what else it is found by. */
function linesOf(entry: Entry, { cv }: Ground, texts = entry.texts.map(({ text }) => text)): string {
  const { anchor, kind, title, by, period, words } = entry
  const years = period === null ? '' : formatPeriod(period, cv.locale)
  const head = [kind, title?.text, by, years].filter(Boolean).join(' | ')
  const also = words.length > 0 ? [`(${words.join(', ')})`] : []
  return [`[${anchor}] ${head}`, ...texts, ...also].join('\n')
}

/** Of a document, which may be as long as the CV, so many pieces that fit the question. */
const maxPieces = 12

const whole = (lines: string[]) => lines.join('\n\n')

/**
 * What a large model answers from. A CV that fits goes in whole, what fits the question first; of a longer one
 * only that, as much as fits.
 */
export async function materialFor(question: string, ground: Ground): Promise<string> {
  const hits = await ground.search(question)
  const first = new Set(hits.map(({ entry }) => entry))
  const found = new Map(
    hits.flatMap(({ entry, texts }) =>
      entry.kind === 'document' ? [[entry, texts.slice(0, maxPieces)] as const] : [],
    ),
  )
  const lines = [...first, ...ground.entries.filter(entry => !first.has(entry))].map(entry =>
    linesOf(entry, ground, found.get(entry)),
  )
  if (countTokens(whole(lines)) <= chatLimits.maxCvTokens) return whole(lines)
  return whole(asMuchAsFits(lines.slice(0, Math.max(1, first.size))))
}

function asMuchAsFits(lines: string[]): string[] {
  let left: number = chatLimits.maxCvTokens
  return lines.filter(line => {
    left -= countTokens(line)
    return left >= 0
  })
}
