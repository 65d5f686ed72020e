import type { Problem } from '#lib/result.ts'

/** Why what was typed last is not what is shown; null when it is. */
export type StageProblem = Problem['kind'] | 'unreachable' | null

/** From the stage to the form around it: it listens, or it has drawn. */
export type FromStage = { stage: 'ready' } | { stage: 'drawn'; problem: StageProblem }

/** From the form to the stage: draw this. */
export type ToStage = { draw: unknown }

export function isFromStage(message: unknown): message is FromStage {
  return message !== null && typeof message === 'object' && 'stage' in message
}

export function isToStage(message: unknown): message is ToStage {
  return message !== null && typeof message === 'object' && 'draw' in message
}
