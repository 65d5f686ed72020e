import { employers } from '#db/schema/employers.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const employersDescription = describe(employers, {
  name: 'employers',
  group: 'career',
  one: labels.employer,
  many: label('Employers', 'Empleadores', 'Empregadores'),
  title: 'name',
  columns: ['place'],
  parts: ['roles'],
  fields: {
    description: { kind: 'prose', label: labels.description },
    place: { kind: 'line', label: labels.place },
    name: { kind: 'plain', label: labels.name },
    url: { kind: 'address', label: labels.url },
  },
})
