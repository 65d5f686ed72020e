/** One measurement; without `isMet` there is no bar for it and it is only told. */
export type Figure = { name: string; shown: string; bar?: string; isMet?: boolean; notes?: string[] }

type Format = (value: number) => string

const grouped = new Intl.NumberFormat('en')

export const count: Format = value => grouped.format(value)
/** 1 KB is 1,000 bytes, the stricter reading of a bar. */
export const kilobytes: Format = value => `${(value / 1_000).toFixed(1)} KB`
export const milliseconds: Format = value => `${value.toFixed(value < 100 ? 1 : 0)} ms`
export const times: Format = value => `${value.toFixed(3)} x`
export const points: Format = value => String(Math.round(value))
export const shift: Format = value => value.toFixed(4)

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The value below which `share` of all lie; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** A figure that could not be measured is not met. */
export function atMost(name: string, value: number, limit: number, format: Format): Figure {
  return { name, shown: format(value), bar: `at most ${format(limit)}`, isMet: value <= limit }
}

export function atLeast(name: string, value: number, limit: number, format: Format): Figure {
  return { name, shown: format(value), bar: `at least ${format(limit)}`, isMet: value >= limit }
}

export function exactly(name: string, value: number, wanted: number, notes: string[] = []): Figure {
  return { name, shown: count(value), bar: count(wanted), isMet: value === wanted, notes }
}

/** What has no bar. */
export function told(name: string, value: number, format: Format): Figure {
  return { name, shown: format(value) }
}

export const missed = (figures: readonly Figure[]): Figure[] => figures.filter(({ isMet }) => isMet === false)
