import { giveBackToLimit, takeFromLimit } from '#db/queries/limits.ts'
import { insertMessage } from '#db/queries/messages.ts'
import { inTransaction } from '#db/transaction.ts'
import { database } from '#lib/db.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { takeLimits } from '#lib/take-limits.ts'
import type { ContactMessage } from './form.ts'
import { contactLimits, sameMessage } from './maxima.ts'

type Sender = { address: string; locale: Locale }

/**
 * Stores a message once, however often and wherever it is sent: what tells that it was is written in the same
 * transaction. Throws when the database is away.
 */
export async function storeMessage(message: ContactMessage, sender: Sender): Promise<Result<null>> {
  const same = await sameMessage(message)
  const limits = await contactLimits(sender.address)
  return inTransaction(await database(), async tx => {
    if ((await takeFromLimit(tx, same)) === null) return done(null)
    const allowance = await takeLimits(tx, limits)
    if (!allowance.ok) {
      await giveBackToLimit(tx, same.key)
      return fail(allowance.problem)
    }
    const { name, email, message: body } = message
    await insertMessage(tx, { name, email, body, locale: sender.locale })
    return done(null)
  })
}
