import { spokenLanguages } from '#db/schema/spoken-languages.ts'
import { describe } from '../kit/describe.ts'
import { label } from '../kit/labels.ts'

export const spokenLanguagesDescription = describe(spokenLanguages, {
  name: 'spoken-languages',
  group: 'career',
  one: label('Spoken language', 'Idioma', 'Idioma'),
  many: label('Spoken languages', 'Idiomas', 'Idiomas'),
  title: 'language',
  columns: ['fluency'],
  parts: [],
  fields: {
    language: { kind: 'line', label: label('Language', 'Idioma', 'Idioma') },
    fluency: { kind: 'line', label: label('Fluency', 'Nivel', 'Nível') },
    code: {
      kind: 'plain',
      label: label('Language code', 'Código de idioma', 'Código do idioma'),
      hint: label('Such as pt-BR', 'Por ejemplo, pt-BR', 'Por exemplo, pt-BR'),
    },
  },
})
