import { awards } from '#db/schema/awards.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const awardsDescription = describe(awards, {
  name: 'awards',
  group: 'career',
  one: label('Award', 'Premio', 'Prêmio'),
  many: label('Awards', 'Premios', 'Prêmios'),
  title: 'title',
  columns: ['awarder', 'awardedOn'],
  parts: [],
  fields: {
    title: { kind: 'line', label: labels.title },
    summary: { kind: 'prose', label: labels.summary, hint: labels.markdown },
    awarder: { kind: 'plain', label: label('Given by', 'Otorgado por', 'Concedido por') },
    awardedOn: { kind: 'date', label: label('Date', 'Fecha', 'Data') },
  },
})
