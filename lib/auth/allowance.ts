import type { Database } from '#db/database.ts'
import type { Limit } from '#db/queries/limits.ts'
import { type Allowance, takeLimits } from '#lib/take-limits.ts'
import { keyedHash } from './keyed-hash.ts'

export const limitPrefix = 'sign-in:'
const seconds = 15 * 60
const perAddress = 5
const perAccount = 20

/** Who tries: a known browser counts for itself alone, so that nobody else can use up what it has. */
export type Attempt = { address: string; email: string; knownBrowser: string | null }

/** The first half of an IPv6 address is one household's; the mapped form of an IPv4 address is that address. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array.from({ length: gap }, () => '0'), ...right]
  return groups
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

/** Neither addresses nor e-mail addresses lie in the table: their keyed hashes do. */
async function limitsOf({ address, email, knownBrowser }: Attempt): Promise<Limit[]> {
  const limit = async (kind: string, text: string, max: number): Promise<Limit> => ({
    key: `${limitPrefix}${kind}:${await keyedHash(`limit-${kind}`, text)}`,
    max,
    seconds,
  })
  if (knownBrowser !== null) return [await limit('browser', knownBrowser, perAddress)]
  return [await limit('address', networkOf(address), perAddress), await limit('account', email, perAccount)]
}

/**
 * Counts a try before it is checked, so that tries at the same time count too. One that turns out right is
 * given back: only failed ones are limited.
 */
export async function takeAllowance(db: Database, attempt: Attempt): Promise<Allowance> {
  return takeLimits(db, await limitsOf(attempt))
}
