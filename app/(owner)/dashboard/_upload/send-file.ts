import { isUploadFault, type UploadFault } from '#lib/i18n/texts/owner/uploads.ts'
import type { StoredMedia } from '#lib/media/stored-media.ts'
import type { UploadSlot } from '#lib/media/uploads.ts'

type Failed = { ok: false; fault: UploadFault | 'cancelled' }

export type SendOutcome = { ok: true; media: StoredMedia } | Failed

type Sending = {
  kind: 'image' | 'pdf'
  file: File
  signal: AbortSignal
  onProgress: (sentBytes: number) => void
  onSent: () => void
}

type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: unknown }

/** What went wrong, for the file's row to say. */
class SendFault extends Error {
  readonly fault: UploadFault

  constructor(fault: UploadFault) {
    super(fault)
    this.fault = fault
  }
}

/** The code in a `Problem`. */
function faultIn(problem: unknown): UploadFault {
  if (typeof problem !== 'object' || problem === null || !('kind' in problem)) return 'unavailable'
  if (problem.kind === 'signedOut') return 'signedOut'
  if (problem.kind === 'missing') return 'upload.gone'
  const fields = 'fields' in problem ? problem.fields : null
  const codes = typeof fields === 'object' && fields !== null ? Object.values(fields).flat() : []
  return codes.find(isUploadFault) ?? 'unavailable'
}

function unwrap<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value
  throw new SendFault(faultIn(answer.problem))
}

/** What is not JSON came from something between us and the server. */
async function answerOf<Value>(response: Response): Promise<Value> {
  const answer: Answer<Value> = await response.json().catch(() => {
    throw new SendFault('unavailable')
  })
  return unwrap(answer)
}

async function askForSlot({ kind, file, signal }: Sending): Promise<UploadSlot> {
  const body = JSON.stringify({ kind, fileName: file.name, contentType: file.type, bytes: file.size })
  const headers = { 'Content-Type': 'application/json' }
  return answerOf(await fetch('/api/uploads', { method: 'POST', headers, body, signal }))
}

/** Not fetch, which tells nothing of its progress. Resolves to what the address answered. */
function put(slot: UploadSlot, { file, signal, onProgress, onSent }: Sending): Promise<XMLHttpRequest> {
  const { promise, resolve, reject } = Promise.withResolvers<XMLHttpRequest>()
  const request = new XMLHttpRequest()
  request.open('PUT', slot.url)
  for (const [name, value] of Object.entries(slot.headers)) request.setRequestHeader(name, value)
  request.upload.onprogress = event => onProgress(event.loaded)
  request.upload.onload = onSent
  request.onload = () => resolve(request)
  request.onerror = () => reject(new SendFault(slot.finishes ? 'upload.network' : 'upload.storage'))
  request.onabort = () => reject(signal.reason)
  signal.addEventListener('abort', () => request.abort(), { once: true })
  request.send(file)
  return promise
}

function parse(text: string): Answer<StoredMedia> {
  try {
    return JSON.parse(text)
  } catch {
    throw new SendFault('unavailable')
  }
}

async function deliver(slot: UploadSlot, sending: Sending): Promise<StoredMedia> {
  const answer = await put(slot, sending)
  if (slot.finishes) return unwrap(parse(answer.responseText))
  if (answer.status !== 200) throw new SendFault('upload.storage')
  return answerOf(await fetch(`/api/uploads/${slot.id}`, { method: 'POST', signal: sending.signal }))
}

/** The server forgets the slot and what may have arrived; should this be lost too, the sweep does it. */
function giveUp(slot: UploadSlot): void {
  fetch(`/api/uploads/${slot.id}`, { method: 'DELETE', keepalive: true }).catch(() => undefined)
}

function outcomeOf(error: unknown, signal: AbortSignal): Failed {
  if (signal.aborted) return { ok: false, fault: 'cancelled' }
  return { ok: false, fault: error instanceof SendFault ? error.fault : 'upload.network' }
}

/** Where the server did not say no itself, it still waits. */
const isLeftOpen = ({ fault }: Failed) => /^(cancelled|upload\.(network|storage))$/.test(fault)

/** Sends one file to where it is checked and stored: asks for a slot, sends the bytes there, finishes it. */
export async function sendFile(sending: Sending): Promise<SendOutcome> {
  let slot: UploadSlot | undefined
  try {
    slot = await askForSlot(sending)
    return { ok: true, media: await deliver(slot, sending) }
  } catch (error) {
    const outcome = outcomeOf(error, sending.signal)
    if (slot !== undefined && isLeftOpen(outcome)) giveUp(slot)
    return outcome
  }
}
