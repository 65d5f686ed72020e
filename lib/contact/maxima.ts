import type { Limit } from '#db/queries/limits.ts'
import { networkOf } from '#lib/auth/allowance.ts'
import { keyedHash } from '#lib/auth/keyed-hash.ts'
import type { ContactMessage } from './form.ts'

const hour = 3_600
const day = 86_400
const samePeriod = 600

const perAddressAnHour = 5
const perAddressADay = 15
const perDay = 200

/** Counts in whole hours and days, so that a trickle of messages never adds up to a closed door. */
function limitIn(period: number, name: string, max: number): Limit {
  const now = Date.now() / 1_000
  const index = Math.floor(now / period)
  return { key: `contact:${name}:${index}`, max, seconds: Math.ceil((index + 1) * period - now) }
}

/** How much one visitor, and all together, may write. The table holds a keyed hash of the address. */
export async function contactLimits(address: string): Promise<Limit[]> {
  const visitor = await keyedHash('limit-contact', networkOf(address))
  return [
    limitIn(hour, `hour:${visitor}`, perAddressAnHour),
    limitIn(day, `day:${visitor}`, perAddressADay),
    limitIn(day, 'all', perDay),
  ]
}

/** The same words again within ten minutes are the same message. */
export async function sameMessage({ name, email, message }: ContactMessage): Promise<Limit> {
  const content = await keyedHash('contact-message', JSON.stringify([name, email, message]))
  return { key: `contact:same:${content}`, max: 1, seconds: samePeriod }
}

/** Who has this mails the message; nobody else does meanwhile. */
export const mailing = (id: string): Limit => ({ key: `contact:mail:${id}`, max: 1, seconds: 300 })
