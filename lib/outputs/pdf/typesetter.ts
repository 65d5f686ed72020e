import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { withDeadline } from '#lib/deadline.ts'
import type { Job, Made } from './typesetter-thread.ts'

/** The document could not be made; the message is typst's own. */
export class TypesetError extends Error {
  override name = 'TypesetError'
}

const threadPath = 'lib/outputs/pdf/typesetter-thread.ts'
const idleMs = 30_000
const deadlineMs = 20_000
/** Typst keeps about 3.5 MB of every document for ever; with its thread they go. */
const maxDocuments = 24

type Thread = {
  worker: Worker
  waiting: Map<number, PromiseWithResolvers<Uint8Array<ArrayBuffer>>>
  started: number
  idle: NodeJS.Timeout | undefined
}

declare global {
  var liveCvTypesetter: Thread | undefined
}

function end(thread: Thread, reason: string): void {
  if (globalThis.liveCvTypesetter === thread) globalThis.liveCvTypesetter = undefined
  clearTimeout(thread.idle)
  for (const { reject } of thread.waiting.values()) reject(new TypesetError(reason))
  thread.waiting.clear()
  thread.worker.terminate().catch(() => {})
}

/** A thread without work keeps no process alive and is ended after a while. */
function rest(thread: Thread): void {
  if (thread.waiting.size > 0) return
  thread.worker.unref()
  const restMs = thread.started < maxDocuments ? idleMs : 0
  thread.idle = setTimeout(() => end(thread, 'It was idle.'), restMs).unref()
}

function hear(thread: Thread, made: Made): void {
  const asked = thread.waiting.get(made.id)
  thread.waiting.delete(made.id)
  if ('pdf' in made) asked?.resolve(made.pdf)
  else asked?.reject(new TypesetError(made.fault))
  rest(thread)
}

function start(): Thread {
  const thread: Thread = {
    worker: new Worker(resolve(threadPath)),
    waiting: new Map(),
    started: 0,
    idle: undefined,
  }
  thread.worker.on('message', (made: Made) => hear(thread, made))
  thread.worker.on('error', error => end(thread, String(error)))
  thread.worker.on('exit', () => end(thread, 'The thread ended.'))
  return thread
}

function threadWithRoom(): Thread {
  const present = globalThis.liveCvTypesetter
  if (present !== undefined && present.started < maxDocuments) return present
  globalThis.liveCvTypesetter = start()
  return globalThis.liveCvTypesetter
}

/**
 * Sets one document and answers with its PDF. It happens beside this thread, which goes on serving pages:
 * 20 to 40 ms once the other one is warm, about half a second when it has to be started.
 */
export async function typeset(template: string, document: string): Promise<Uint8Array<ArrayBuffer>> {
  const thread = threadWithRoom()
  clearTimeout(thread.idle)
  const id = thread.started++
  const made = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
  thread.waiting.set(id, made)
  thread.worker.ref()
  const job: Job = { id, template, document }
  thread.worker.postMessage(job)
  try {
    return await withDeadline(made.promise, deadlineMs)
  } catch (error) {
    if (!(error instanceof TypesetError)) end(thread, 'It took too long.')
    throw error
  }
}
