import type { Database } from '#db/database.ts'
import type { Limit } from '#db/queries/limits.ts'
import { inTransaction } from '#db/transaction.ts'
import { networkOf } from '#lib/auth/allowance.ts'
import { keyedHash } from '#lib/auth/keyed-hash.ts'
import { chatLimits } from '#lib/limits.ts'
import { type Allowance, limitIn, takeLimits } from '#lib/take-limits.ts'

const tenMinutes = 600
const day = 86_400

export type Asker = { address: string; conversationId: string; model: 'embedded' | 'large' }

/** The visitor's day comes first: its count is what the visitor is told. No address lies in the table. */
async function limitsOf({ address, conversationId, model }: Asker): Promise<[Limit, ...Limit[]]> {
  const visitor = await keyedHash('limit-chat', networkOf(address))
  return [
    limitIn(day, `chat:day:${visitor}`, chatLimits.perDay[model]),
    limitIn(tenMinutes, `chat:minutes:${visitor}`, chatLimits.perTenMinutes[model]),
    limitIn(day, `chat:conversation:${conversationId}`, chatLimits.perConversation),
    limitIn(day, 'chat:all', chatLimits.perDayForAll),
  ]
}

export type Question =
  | { ok: true; questionsLeft: number }
  | { ok: false; problem: Extract<Allowance, { ok: false }>['problem'] }

/** Counts a question before it is answered; `questionsLeft` are those of this day. */
export async function takeQuestion(db: Database, asker: Asker): Promise<Question> {
  const [perDay, ...others] = await limitsOf(asker)
  return inTransaction(db, async tx => {
    const today = await takeLimits(tx, [perDay])
    if (!today.ok) return today
    const rest = await takeLimits(tx, others)
    if (rest.ok) return { ok: true, questionsLeft: today.triesLeft }
    await today.giveBack()
    return rest
  })
}

/** Counts a thumb; false when there were too many. */
export async function takeThumb(db: Database, address: string): Promise<boolean> {
  const visitor = await keyedHash('limit-chat', networkOf(address))
  const limit = limitIn(tenMinutes, `chat:thumbs:${visitor}`, chatLimits.thumbsPerTenMinutes)
  return (await takeLimits(db, [limit])).ok
}
