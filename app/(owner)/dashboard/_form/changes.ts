import type { FormValues } from '#lib/entities/kit/form-values.ts'

const written = (value: FormValues[string] | undefined) => JSON.stringify(value ?? '')

/** The paths at which two states of a form differ. */
export function changedPaths(before: FormValues, after: FormValues): string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...paths].filter(path => written(before[path]) !== written(after[path]))
}

/** What two tabs made of one entry: `mine` and `theirs` at each path that both changed, in different ways. */
export type Clash = { path: string; mine: FormValues[string]; theirs: FormValues[string] }

type States = { base: FormValues; mine: FormValues; theirs: FormValues }

export function clashesOf({ base, mine, theirs }: States): Clash[] {
  const changedThere = changedPaths(base, theirs)
  return changedPaths(mine, theirs)
    .filter(path => changedThere.includes(path) && changedPaths(base, mine).includes(path))
    .map(path => ({ path, mine: mine[path] ?? '', theirs: theirs[path] ?? '' }))
}

/** My changes over what was saved meanwhile. */
export function mergeChanges({ base, mine, theirs }: States): FormValues {
  const merged = { ...theirs }
  for (const path of changedPaths(base, mine)) {
    const value = mine[path]
    if (value !== undefined) merged[path] = value
  }
  return merged
}
