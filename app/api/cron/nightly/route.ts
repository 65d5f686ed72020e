import { env } from '#lib/env.ts'
import { isCron } from '#lib/nightly/is-cron.ts'
import { parts } from '#lib/nightly/parts.ts'
import { runParts } from '#lib/nightly/run-parts.ts'

export const dynamic = 'force-dynamic'
/** Seconds; the work itself ends earlier. */
export const maxDuration = 60

const answer = (body: object, status: number, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } })

/** Sweeps, forgets and delivers, for a cron that knows CRON_SECRET; without one the route is closed. */
export async function GET(request: Request): Promise<Response> {
  const { cronSecret } = env()
  if (cronSecret === undefined) return answer({ problem: 'closed: CRON_SECRET is not set' }, 404)
  if (!isCron(request, cronSecret))
    return answer({ problem: 'the bearer token is not CRON_SECRET' }, 401, { 'WWW-Authenticate': 'Bearer' })
  const outcomes = await runParts(parts)
  const isDone = outcomes.every(({ ok }) => ok)
  return answer({ ok: isDone, parts: outcomes }, isDone ? 200 : 500)
}
