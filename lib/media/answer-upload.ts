import type { Owner } from '#lib/auth/require-owner.ts'
import { isFromOwnPage } from '#lib/http.ts'
import { fail, type Problem, type Result } from '#lib/result.ts'
import { asOwner } from './as-owner.ts'

const statuses: Record<Problem['kind'], number> = {
  invalid: 422,
  missing: 404,
  conflict: 409,
  limited: 429,
  unavailable: 503,
  signedOut: 401,
}

const statusOf = (result: Result<unknown>) => (result.ok ? 200 : statuses[result.problem.kind])

/**
 * Does something for the owner of this request and answers a `Result` as JSON. A body that was not read to its
 * end ends the connection: nothing else can come over it.
 */
export async function answerUpload<Value>(
  request: Request,
  work: (owner: Owner) => Promise<Result<Value>>,
): Promise<Response> {
  const result = isFromOwnPage(request) ? await asOwner(work) : fail({ kind: 'signedOut' })
  const isCut = !result.ok && request.body !== null
  const headers = { 'Cache-Control': 'no-store', ...(isCut ? { Connection: 'close' } : {}) }
  return Response.json(result, { status: statusOf(result), headers })
}
