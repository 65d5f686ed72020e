import { createStore } from '#app/_ui/store.ts'
import type { Plate } from '#lib/nexus/graph/plate.ts'
import { pathBelowLocale } from '#lib/nexus/render/paths.ts'

/** The numbers of what an answer cites, by the entry's address below its language. */
export type Cited = ReadonlyMap<string, number>

export const nothingCited: Cited = new Map()
export const cited = createStore(nothingCited)

/** The same by the node's index in the plate. */
export function citedNodes({ nodes }: Plate, numbers: Cited): Map<number, number> {
  const found = new Map<number, number>()
  if (numbers.size === 0) return found
  nodes.forEach((node, index) => {
    const number = numbers.get(pathBelowLocale(node[4]) ?? '')
    if (number !== undefined) found.set(index, number)
  })
  return found
}
