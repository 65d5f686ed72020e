import type { Limit } from '#db/queries/limits.ts'
import { networkOf } from '#lib/auth/allowance.ts'
import { keyedHash } from '#lib/auth/keyed-hash.ts'
import { limitIn } from '#lib/take-limits.ts'
import type { ContactMessage } from './form.ts'

const hour = 3_600
const day = 86_400
const samePeriod = 600

const perAddressAnHour = 5
const perAddressADay = 15
const perDay = 200

/** How much one visitor, and all together, may write. The table holds a keyed hash of the address. */
export async function contactLimits(address: string): Promise<Limit[]> {
  const visitor = await keyedHash('limit-contact', networkOf(address))
  return [
    limitIn(hour, `contact:hour:${visitor}`, perAddressAnHour),
    limitIn(day, `contact:day:${visitor}`, perAddressADay),
    limitIn(day, 'contact:all', perDay),
  ]
}

/** The same words again within ten minutes are the same message. */
export async function sameMessage({ name, email, message }: ContactMessage): Promise<Limit> {
  const content = await keyedHash('contact-message', JSON.stringify([name, email, message]))
  return { key: `contact:same:${content}`, max: 1, seconds: samePeriod }
}

/** Who has this mails the message; nobody else does meanwhile. */
export const mailing = (id: string): Limit => ({ key: `contact:mail:${id}`, max: 1, seconds: 300 })
