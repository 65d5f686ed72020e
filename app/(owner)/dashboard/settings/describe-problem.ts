import type { SettingsTexts } from '#lib/i18n/texts/settings.ts'
import type { Problem } from '#lib/result.ts'
import type { SettingsState } from './actions.ts'

type Described = Pick<SettingsState, 'problem' | 'fields'>

function isKnown(code: string, texts: SettingsTexts['problems']): code is keyof SettingsTexts['problems'] {
  return code in texts
}

function say(codes: string[] | undefined, { problems }: SettingsTexts): string | undefined {
  const [code] = codes ?? []
  return code !== undefined && isKnown(code, problems) ? problems[code] : undefined
}

/** A refusal in the owner's language: what is wrong at each field, and what it means for the whole. */
export function describeProblem(problem: Problem, texts: SettingsTexts): Described {
  if (problem.kind === 'limited') return { problem: texts.limited(problem.retryAfterSeconds), fields: {} }
  if (problem.kind === 'signedOut') return { problem: texts.signedOut, fields: {} }
  if (problem.kind !== 'invalid') return { problem: texts.unavailable, fields: {} }
  const { email, currentPassword, newPassword } = problem.fields
  const fields: Described['fields'] = {}
  for (const [name, codes] of Object.entries({ email, currentPassword, newPassword })) {
    const said = say(codes, texts)
    if (said !== undefined) Object.assign(fields, { [name]: said })
  }
  return { problem: texts.check, fields }
}
