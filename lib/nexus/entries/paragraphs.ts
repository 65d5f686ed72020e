import type { Text, TextList } from '#lib/i18n/localise.ts'
import { readProse } from '#lib/outputs/pdf/prose.ts'
import { reader } from '#lib/outputs/pdf/words.ts'

const maxKept = 5_000

/** Lists or quotes nested beyond reading, which cost a parser minutes, are taken as they are written. */
const isHostile = (text: string) => /^[ \t>*+-]{64,}/m.test(text)

declare global {
  var liveCvParagraphs: Map<string, string[]> | undefined
}

function strip(written: Text): string[] {
  return readProse(written, reader(written.lang), '').map(({ runs }) =>
    runs
      .map(run => run.text)
      .join('')
      .trim(),
  )
}

/** Parsing 500 projects takes a second, and their texts seldom change: they are kept by what is written. */
function parse({ text, lang }: Text): string[] {
  globalThis.liveCvParagraphs ??= new Map()
  const kept = globalThis.liveCvParagraphs
  const known = kept.get(text)
  if (known) return known
  const paragraphs = isHostile(text) ? text.split(/\n{2,}/) : strip({ text, lang })
  if (kept.size >= maxKept) kept.clear()
  kept.set(text, paragraphs)
  return paragraphs
}

/** Markdown as plain paragraphs, each with the language it is written in. */
export function paragraphsOf(written: Text | null): Text[] {
  if (written === null) return []
  return parse(written).map(text => ({ text, lang: written.lang }))
}

export const itemsOf = (list: TextList | null): Text[] =>
  list === null ? [] : list.items.flatMap(text => paragraphsOf({ text, lang: list.lang }))
