import { type ChangeObject, diffArrays, diffWordsWithSpace } from 'diff'

/** A stretch of a text that stayed, came or went. */
export type Run = { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond this many changed words two texts are different texts, and comparing them costs seconds. */
const maxEditLength = 1_000
const context = 90

type Compared = Pick<ChangeObject<unknown>, 'added' | 'removed'>

function kindOf({ added, removed }: Compared): Run['kind'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}

/** Of a long stretch that stayed, only what is beside a change. */
function shorten(run: Run, index: number, runs: Run[]): Run {
  const { kind, text } = run
  if (kind !== 'same' || text.length <= 2 * context + 20) return run
  const start = index === 0 ? '' : text.slice(0, context)
  const end = index === runs.length - 1 ? '' : text.slice(-context)
  return { kind, text: `${start} … ${end}` }
}

/** One text in place of another: for what is read as a whole, such as a date. */
export function replaceText(before: string, after: string): Run[] {
  return before === after ? [] : replaced(before, after)
}

function replaced(before: string, after: string): Run[] {
  const runs: Run[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return runs.filter(({ text }) => text !== '')
}

type Change = { removed: string; added: string }

/** Blanks between two changes belong to both: words that changed in a row are read as one. */
function joinChanges(runs: Run[]): Run[] {
  const joined: Run[] = []
  let open: Change = { removed: '', added: '' }
  runs.forEach(({ kind, text }, index) => {
    const isInside = open.removed + open.added !== '' && (runs[index + 1]?.kind ?? 'same') !== 'same'
    const isBlank = kind === 'same' && text.trim() === '' && isInside
    if (kind === 'removed' || isBlank) open.removed += text
    if (kind === 'added' || isBlank) open.added += text
    if (kind !== 'same' || isBlank) return
    joined.push(...replaced(open.removed, open.added), { kind, text })
    open = { removed: '', added: '' }
  })
  return [...joined, ...replaced(open.removed, open.added)]
}

/** What changed between two texts, word by word; empty where nothing did. */
export function compareTexts(before: string, after: string): Run[] {
  if (before === after) return []
  if (before === '' || after === '') return replaced(before, after)
  const changes = diffWordsWithSpace(before, after, { maxEditLength })
  if (changes === undefined) return replaced(before, after)
  const runs = changes.map(change => ({ kind: kindOf(change), text: change.value }))
  return joinChanges(runs).map(shorten)
}

/** The same for things that stand in an order, each by its name. */
export function compareItems(before: string[], after: string[], nameOf: (item: string) => string): Run[] {
  const changes = diffArrays(before, after)
  if (!changes.some(({ added, removed }) => added || removed)) return []
  return changes.flatMap(change => change.value.map(item => ({ kind: kindOf(change), text: nameOf(item) })))
}
