import type { Edited } from '#lib/entities/edit.ts'
import type { Result } from '#lib/result.ts'
import { StopError, say } from './say.ts'

const sentences = {
  missing: 'There is no such entry; nothing was changed.',
  limited: 'Too many changes at once; nothing was changed.',
  unavailable: 'The database does not answer; nothing was changed.',
  signedOut: 'The command was not allowed; nothing was changed.',
}

/** Says what a command did, or stops with why it did nothing. */
export function report(result: Result<Edited>, success: string): void {
  if (result.ok) {
    const { slug } = result.value
    say(slug === null ? success : `${success} (${slug})`)
    return
  }
  const { problem } = result
  if (problem.kind === 'invalid') {
    const fields = Object.entries(problem.fields).map(([field, codes]) => `${field}: ${codes.join(', ')}`)
    throw new StopError(`Nothing was changed. ${fields.join('; ')}`)
  }
  if (problem.kind === 'conflict') throw new StopError(String(problem.current))
  throw new StopError(sentences[problem.kind])
}
