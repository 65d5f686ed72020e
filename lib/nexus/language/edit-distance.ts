type Rows = { before: number[]; previous: number[] }

/** The row of the distance matrix after two others: optimal string alignment. */
function nextRow([a, b]: [string, string], i: number, { before, previous }: Rows): number[] {
  const row = [i]
  for (let j = 1; j <= b.length; j++) {
    const cost = a[i - 1] === b[j - 1] ? 0 : 1
    const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    const least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost)
    row.push(swap ? Math.min(least, (before[j - 2] ?? 0) + 1) : least)
  }
  return row
}

/** Letters put in, left out, exchanged or swapped to make one word of the other (Damerau and Levenshtein). */
export function editDistance(a: string, b: string): number {
  let rows: Rows = { before: [], previous: Array.from({ length: b.length + 1 }, (_, j) => j) }
  for (let i = 1; i <= a.length; i++) rows = { before: rows.previous, previous: nextRow([a, b], i, rows) }
  return rows.previous[b.length] ?? 0
}

/** Whether `typed` is `meant` with a slip of the keys: one in five letters, two in eight, none in shorter words. */
export function isMistyped(typed: string, meant: string): boolean {
  if (typed.length < 5 || meant.length < 5) return false
  const allowed = Math.min(typed.length, meant.length) >= 8 ? 2 : 1
  if (Math.abs(typed.length - meant.length) > allowed) return false
  return editDistance(typed, meant) <= allowed
}
