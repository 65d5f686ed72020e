import { isMediaProblem, type MediaTexts } from '#lib/i18n/texts/owner/media.ts'
import type { Problem } from '#lib/result.ts'

/** Why nothing was changed, in the owner's language. */
export function describeProblem(problem: Problem, texts: MediaTexts): string {
  if (problem.kind === 'signedOut') return texts.signedOut
  if (problem.kind === 'missing') return texts.missing
  if (problem.kind === 'conflict') return texts.conflict
  if (problem.kind !== 'invalid') return texts.unavailable
  const [code] = problem.fields.file ?? []
  return isMediaProblem(code) ? texts.problems[code] : texts.check
}

/** What is wrong at one field; undefined where nothing is. */
export function describeField(problem: Problem, field: string, texts: MediaTexts): string | undefined {
  const [code] = (problem.kind === 'invalid' && problem.fields[field]) || []
  return isMediaProblem(code) ? texts.problems[code] : undefined
}
