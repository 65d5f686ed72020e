import type { z } from 'zod'
import { isConnectionLost, isDeadlinePassed } from '#db/faults.ts'
import { currentOwner } from '#lib/auth/require-owner.ts'
import { reasonOf } from '#lib/reason.ts'
import { fail, type Result } from '#lib/result.ts'

/**
 * What an action answers: nothing is read for anybody but the owner, a malformed request changes nothing, and
 * a database that is away is told, so that the form keeps what was typed.
 */
export async function answering<Request, Value>(
  schema: z.ZodType<Request>,
  request: unknown,
  work: (request: Request) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    if ((await currentOwner()) === null) return fail({ kind: 'signedOut' })
    const parsed = schema.safeParse(request)
    if (!parsed.success) return fail({ kind: 'invalid', fields: {} })
    return await work(parsed.data)
  } catch (error) {
    if (!isConnectionLost(error) && !isDeadlinePassed(error)) throw error
    console.warn('The database was away while the owner saved:', reasonOf(error))
    return fail({ kind: 'unavailable' })
  }
}
