import { publications } from '#db/schema/publications.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const publicationsDescription = describe(publications, {
  name: 'publications',
  group: 'career',
  one: label('Publication', 'Publicación', 'Publicação'),
  many: label('Publications', 'Publicaciones', 'Publicações'),
  title: 'name',
  columns: ['publisher', 'publishedOn'],
  parts: [],
  fields: {
    name: { kind: 'line', label: labels.title },
    summary: { kind: 'prose', label: labels.summary, hint: labels.markdown },
    publisher: { kind: 'plain', label: label('Published in', 'Medio', 'Publicado em') },
    publishedOn: { kind: 'date', label: label('Date', 'Fecha', 'Data') },
    url: { kind: 'address', label: labels.url },
  },
})
