import type { Graph } from './graph.ts'

/** The plate is a square of 1000 units; its centre is the beginning, its rim today. */
export const size = 1000
export const centre = size / 2
export const rim = size * 0.452
const core = size * 0.02

export type Point = { x: number; y: number }
export type Sector = { name: string; middle: number; width: number }

/** Radius by year: a little wider early on, where less happened. */
export type TimeScale = { from: number; to: number; radius: (year: number) => number }

export function timeScale({ nodes }: Graph, now: Date): TimeScale {
  const to = now.getUTCFullYear() + now.getUTCMonth() / 12
  const from = Math.min(to - 3, ...nodes.map(({ year }) => year)) - 1
  const radius = (year: number) => core + (rim - core) * Math.max(0, (year - from) / (to - from)) ** 0.9
  return { from, to, radius }
}

/** Up to five years that get a ring, evenly spread, the last one being this year. */
export function ringYears({ from, to }: TimeScale): number[] {
  const last = Math.floor(to)
  const step = Math.max(1, Math.ceil((last - from) / 5))
  const years = Array.from({ length: 5 }, (_, index) => last - index * step)
  return years.filter(year => year > from + step / 2).reverse()
}

const start = (-Math.PI * 5) / 6
const evenShare = 0.5

/** Half of the circle is shared evenly, the other half by the number of entries. */
export function sectors({ groups }: Graph): (Sector | null)[] {
  const shown = groups.filter(group => group.size > 0)
  const entries = shown.reduce((sum, group) => sum + group.size, 0)
  let angle = start
  return groups.map(group => {
    if (group.size === 0) return null
    const width = 2 * Math.PI * (evenShare / shown.length + ((1 - evenShare) * group.size) / entries)
    angle += width
    return { name: group.name, middle: angle - width / 2, width }
  })
}

export function polar(radius: number, angle: number): Point {
  return { x: centre + radius * Math.cos(angle), y: centre + radius * Math.sin(angle) }
}
