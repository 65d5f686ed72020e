import type { NexusTexts } from '#lib/i18n/texts/nexus/index.ts'

export type Fault =
  | { kind: 'limited'; retryAfterSeconds: number }
  | { kind: 'tooLong' | 'unavailable' | 'offline' | 'brokeOff' }

/** Why a question got no answer, or not all of it. */
export class AskFault extends Error {
  readonly fault: Fault

  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault.kind, options)
    this.fault = fault
  }
}

const usualWaitSeconds = 60

/** What a refusal means to who asked. */
export function faultOfStatus(status: number, retryAfter: string | null): Fault {
  if (status === 429) return { kind: 'limited', retryAfterSeconds: Number(retryAfter) || usualWaitSeconds }
  return { kind: status === 413 || status === 422 || status === 400 ? 'tooLong' : 'unavailable' }
}

/** What is not one of ours came over the stream or broke it. */
export const faultOf = (error: unknown): Fault =>
  error instanceof AskFault ? error.fault : { kind: 'brokeOff' }

function waitOf(seconds: number, texts: NexusTexts): string {
  if (seconds < 60) return texts.seconds(seconds)
  return seconds < 3_600 ? texts.minutes(Math.ceil(seconds / 60)) : texts.hours(Math.ceil(seconds / 3_600))
}

export function sayFault(fault: Fault, texts: NexusTexts): string {
  if (fault.kind === 'limited') return texts.faults.limited(waitOf(fault.retryAfterSeconds, texts))
  return texts.faults[fault.kind]
}
