import type { Plan } from '../understand/plan.ts'
import { type Answer, answered, mark } from './writer.ts'

/** Square brackets would be read as a citation; everything else stays as the owner wrote it. */
const unbracketed = (text: string) => text.replaceAll('[', '(').replaceAll(']', ')')

/** What the owner answered, in the owner's own words. */
export function composeSaved({ entry }: Extract<Plan, { kind: 'saved' }>): Answer {
  const paragraphs = entry.texts.map(({ text }) => unbracketed(text))
  return answered(`${paragraphs.join('\n\n')} ${mark(entry)}`)
}
