import { TooLateError, withDeadline } from '#lib/deadline.ts'
import { reasonOf } from '#lib/reason.ts'
import type { Counts, Part } from './part.ts'

/** Together less than the minute that hosts give a request. */
const partMs = 15_000
const allMs = 50_000

export type Outcome =
  | { part: string; ok: true; counts: Counts }
  | { part: string; ok: false; reason: 'failed' | 'too late' | 'no time left' }

async function runPart({ name, run }: Part, milliseconds: number): Promise<Outcome> {
  if (milliseconds <= 0) return { part: name, ok: false, reason: 'no time left' }
  try {
    return { part: name, ok: true, counts: await withDeadline(run(), milliseconds) }
  } catch (error) {
    console.warn(`Of what is done every night, this could not be done: ${name}:`, reasonOf(error))
    return { part: name, ok: false, reason: error instanceof TooLateError ? 'too late' : 'failed' }
  }
}

/** Does one after the other, whatever becomes of those before; never throws. */
export async function runParts(
  parts: readonly Part[],
  { eachMs = partMs, totalMs = allMs } = {},
): Promise<Outcome[]> {
  const end = Date.now() + totalMs
  const outcomes: Outcome[] = []
  for (const part of parts) outcomes.push(await runPart(part, Math.min(eachMs, end - Date.now())))
  return outcomes
}
