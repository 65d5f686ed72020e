import { roles } from '#db/schema/roles.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const rolesDescription = describe(roles, {
  name: 'roles',
  group: 'career',
  one: labels.role,
  many: label('Roles', 'Puestos', 'Cargos'),
  title: 'title',
  columns: ['employerId', 'startedOn', 'endedOn'],
  parts: ['skills'],
  fields: {
    title: { kind: 'line', label: labels.title, composed: 60 },
    place: { kind: 'line', label: labels.place },
    summary: { kind: 'prose', label: labels.summary, hint: labels.markdown },
    highlights: { kind: 'list', label: labels.highlights, hint: labels.oneLine },
    employerId: { kind: 'entry', label: labels.employer, of: 'employers' },
    startedOn: { kind: 'date', label: labels.started },
    endedOn: { kind: 'date', label: labels.ended, hint: labels.stillGoing },
  },
})
