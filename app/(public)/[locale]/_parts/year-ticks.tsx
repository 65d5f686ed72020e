import type { MonthRange } from '#lib/cv/period.ts'

type Props = { ranges: MonthRange[]; first: number; last: number }

const step = 4

/** The years in use as runs of neighbouring years. */
function runsOf({ ranges, first, last }: Props): [number, number][] {
  const used = new Set<number>()
  for (const { from, to } of ranges) {
    for (let year = Math.floor(from / 12); year <= Math.floor(to / 12); year++) used.add(year)
  }
  const runs: [number, number][] = []
  for (let year = first; year <= last; year++) {
    const run = runs.at(-1)
    if (!used.has(year)) continue
    if (run && run[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  return runs
}

/** One tick for each year since the first, tall where the skill was in use. */
export function YearTicks(props: Props) {
  const { first, last } = props
  const path = runsOf(props).map(([from, to]) => `M${(from - first) * step} 6H${(to - first) * step + 2}`)
  return (
    <svg
      className="span"
      viewBox={`0 0 ${(last - first + 1) * step} 12`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path.join('')} />
    </svg>
  )
}
