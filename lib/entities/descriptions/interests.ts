import { interests } from '#db/schema/interests.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const interestsDescription = describe(interests, {
  name: 'interests',
  group: 'career',
  one: label('Interest', 'Interés', 'Interesse'),
  many: label('Interests', 'Intereses', 'Interesses'),
  title: 'name',
  columns: [],
  parts: [],
  fields: {
    name: { kind: 'line', label: labels.name },
    summary: { kind: 'prose', label: labels.summary, hint: labels.markdown },
    keywords: {
      kind: 'list',
      label: label('Keywords', 'Palabras clave', 'Palavras-chave'),
      hint: labels.oneLine,
    },
  },
})
