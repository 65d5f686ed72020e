import { currentOwner, type Owner } from '#lib/auth/require-owner.ts'
import { reasonOf } from '#lib/reason.ts'
import { fail, type Result } from '#lib/result.ts'

/** Does something for the owner of this request, or says why not; an unforeseen failure is noted in the log. */
export async function asOwner<Value>(work: (owner: Owner) => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    const owner = await currentOwner()
    return owner === null ? fail({ kind: 'signedOut' }) : await work(owner)
  } catch (error) {
    console.warn('Something could not be done with a file:', reasonOf(error))
    return fail({ kind: 'unavailable' })
  }
}
