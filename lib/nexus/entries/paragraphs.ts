import type { Text, TextList } from '#lib/i18n/localise.ts'
import { readProse } from '#lib/outputs/pdf/prose.ts'
import { reader } from '#lib/outputs/pdf/words.ts'

/** Markdown as plain paragraphs, each with the language it is written in. */
export function paragraphsOf(text: Text | null): Text[] {
  if (text === null) return []
  return readProse(text, reader(text.lang), '').map(({ runs }) => ({
    text: runs
      .map(run => run.text)
      .join('')
      .trim(),
    lang: text.lang,
  }))
}

export const itemsOf = (list: TextList | null): Text[] =>
  list === null ? [] : list.items.flatMap(text => paragraphsOf({ text, lang: list.lang }))
