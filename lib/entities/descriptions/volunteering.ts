import { volunteering } from '#db/schema/volunteering.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const volunteeringDescription = describe(volunteering, {
  name: 'volunteering',
  group: 'career',
  one: label('Volunteering', 'Voluntariado', 'Voluntariado'),
  many: label('Volunteering', 'Voluntariado', 'Voluntariado'),
  title: 'organization',
  columns: ['role', 'startedOn', 'endedOn'],
  parts: [],
  fields: {
    role: { kind: 'line', label: labels.role },
    summary: { kind: 'prose', label: labels.summary, hint: labels.markdown },
    highlights: { kind: 'list', label: labels.highlights, hint: labels.oneLine },
    organization: { kind: 'plain', label: label('Organisation', 'Organización', 'Organização') },
    url: { kind: 'address', label: labels.url },
    startedOn: { kind: 'date', label: labels.started },
    endedOn: { kind: 'date', label: labels.ended, hint: labels.stillGoing },
  },
})
