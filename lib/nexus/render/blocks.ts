import remarkParse from 'remark-parse'
import { unified } from 'unified'

export type Mark = 'strong' | 'emphasis' | 'code'
/** A stretch of text in one mark, or the number of a source. */
export type Run = { kind: 'words'; text: string; mark: Mark | null } | { kind: 'cite'; number: number }
/** All that an answer may hold: no HTML, no picture, no link but the numbers of its sources. */
export type Block =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; isOrdered: boolean; items: Run[][] }
  | { kind: 'code'; text: string }

type Node = { type: string; value?: string; ordered?: boolean | null; children?: Node[] }

const citation = /\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\]/g
const marks: Record<string, Mark> = { strong: 'strong', emphasis: 'emphasis', heading: 'strong' }

const words = (text: string, mark: Mark | null): Run[] => (text === '' ? [] : [{ kind: 'words', text, mark }])

/** Splits `[1]` and `[1, 2]` off the text around them. */
function citedRuns(text: string, mark: Mark | null): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const found of text.matchAll(citation)) {
    runs.push(...words(text.slice(from, found.index), mark))
    const numbers = found[1]?.split(',').map(Number) ?? []
    runs.push(...numbers.map((number): Run => ({ kind: 'cite', number })))
    from = found.index + found[0].length
  }
  return [...runs, ...words(text.slice(from), mark)]
}

function runsOf(node: Node, mark: Mark | null): Run[] {
  const { type, value = '', children = [] } = node
  if (type === 'text') return citedRuns(value.replace(/\s*\n\s*/g, ' '), mark)
  if (type === 'inlineCode') return words(value, 'code')
  if (type === 'break') return words(' ', mark)
  const inside = children.flatMap(child => runsOf(child, marks[type] ?? mark))
  // "[1]: …" would make a link of "[1]": it stays the number it was meant as.
  if (type !== 'linkReference') return inside
  const label = inside.map(run => (run.kind === 'words' ? run.text : '')).join('')
  return citedRuns(`[${label}]`, mark)
}

/** The items of a list in their order, with those of lists inside it. */
function itemsOf(list: Node): Run[][] {
  const items = list.children ?? []
  return items.flatMap(({ children = [] }) => {
    const own = children.filter(({ type }) => type !== 'list')
    const runs = own.flatMap((child, index) => [
      ...(index > 0 ? words(' ', null) : []),
      ...runsOf(child, null),
    ])
    return [runs, ...children.filter(({ type }) => type === 'list').flatMap(itemsOf)]
  })
}

function blocksOf(node: Node): Block[] {
  const { type, value = '', children = [] } = node
  if (type === 'paragraph' || type === 'heading') return [{ kind: 'paragraph', runs: runsOf(node, null) }]
  if (type === 'list') return [{ kind: 'list', isOrdered: node.ordered === true, items: itemsOf(node) }]
  if (type === 'code') return [{ kind: 'code', text: value }]
  return children.flatMap(blocksOf)
}

const isFilled = (block: Block) => block.kind !== 'paragraph' || block.runs.length > 0

/** An answer's Markdown as the little that is drawn of it. */
export function readBlocks(text: string): Block[] {
  try {
    return blocksOf(unified().use(remarkParse).parse(text)).filter(isFilled)
  } catch {
    // Nested thousands of levels deep: the text stands, only unformatted.
    return [{ kind: 'paragraph', runs: words(text, null) }]
  }
}

/** What a listener is told: the words alone. */
export const plainOf = (runs: readonly Run[]): string =>
  runs
    .map(run => (run.kind === 'words' ? run.text : ''))
    .join('')
    .replace(/\s+([.,;:!?)])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
