import type { Result } from '#lib/result.ts'
import type { Drawn } from './actions.tsx'
import { type FromStage, isToStage, type StageProblem } from './messages.ts'

export type Draw = (request: unknown) => Promise<Result<Drawn>>

const tell = (message: FromStage) => window.parent.postMessage(message, window.location.origin)

/** Shows the answer, or tells why there is none. */
async function drawOne(draw: Draw, request: unknown, show: (drawn: Drawn) => void): Promise<StageProblem> {
  try {
    const answer = await draw(request)
    if (!answer.ok) return answer.problem.kind
    show(answer.value)
    return null
  } catch {
    return 'unreachable'
  }
}

/** Draws what the form around the frame holds: one drawing at a time, and then the newest that was asked for. */
export function followForm(draw: Draw, show: (drawn: Drawn) => void): () => void {
  let asked: { request: unknown } | null = null
  let isDrawing = false
  const drawNewest = async (): Promise<void> => {
    if (isDrawing || asked === null) return
    const { request } = asked
    isDrawing = true
    asked = null
    tell({ stage: 'drawn', problem: await drawOne(draw, request, show) })
    isDrawing = false
    await drawNewest()
  }
  const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== window.location.origin || source !== window.parent || !isToStage(data)) return
    asked = { request: data.draw }
    void drawNewest()
  }
  window.addEventListener('message', hear)
  tell({ stage: 'ready' })
  return () => window.removeEventListener('message', hear)
}
