import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { TooLateError, withDeadline } from '#lib/deadline.ts'
import { uploadLimits } from '#lib/limits.ts'
import { reasonOf } from '#lib/reason.ts'
import type { Job, Read } from './reader-thread.ts'

const threadPath = 'lib/media/pdf-text/reader-thread.ts'
const maxMegabytes = 256

/** What one thread says of its PDF; it throws where the thread ended instead. */
function heard(worker: Worker): Promise<Read> {
  const { promise, resolve: hear, reject } = Promise.withResolvers<Read>()
  worker.once('message', (read: Read) => hear(read))
  worker.once('error', reject)
  worker.once('exit', () => reject(new Error('The thread ended.')))
  return promise
}

/** The file's own fault: it takes too long, or more memory than there is for it. */
const isTooMuch = (error: unknown) =>
  error instanceof TooLateError ||
  (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')

async function readInThread(job: Job, milliseconds: number): Promise<Read> {
  const resourceLimits = { maxOldGenerationSizeMb: maxMegabytes }
  const worker = new Worker(resolve(threadPath), { workerData: job, resourceLimits, env: {} })
  try {
    return await withDeadline(heard(worker), milliseconds)
  } catch (error) {
    if (isTooMuch(error)) return { fault: reasonOf(error) }
    throw error
  } finally {
    await worker.terminate()
  }
}

/**
 * The text of a PDF, a paragraph a line, in a thread of its own: a file may be broken, huge or made to keep its
 * reader busy. Empty where it holds none or cannot be read, which the log says. Null where reading itself is out of
 * order, so that it is worth another try.
 */
export async function readPdfText(
  content: Uint8Array,
  { milliseconds = uploadLimits.pdfTextSeconds * 1_000 } = {},
): Promise<string | null> {
  const { maxPdfPages: maxPages, maxPdfLetters: maxLetters } = uploadLimits
  try {
    const read = await readInThread({ content, maxPages, maxLetters }, milliseconds)
    if ('text' in read) return read.text
    console.warn('The text of a PDF cannot be read, so the chat does not know it:', read.fault)
    return ''
  } catch (error) {
    console.warn('The text of a PDF could not be read yet:', reasonOf(error))
    return null
  }
}
