import { testimonials } from '#db/schema/testimonials.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const testimonialsDescription = describe(testimonials, {
  name: 'testimonials',
  group: 'career',
  one: label('Testimonial', 'Testimonio', 'Depoimento'),
  many: label('Testimonials', 'Testimonios', 'Depoimentos'),
  title: 'author',
  columns: ['authorTitle'],
  parts: [],
  fields: {
    quote: { kind: 'prose', label: label('Quote', 'Cita', 'Citação') },
    authorTitle: {
      kind: 'line',
      label: label('Who they are', 'Quién es', 'Quem é'),
    },
    author: { kind: 'plain', label: label('Author', 'Autor', 'Autor') },
    url: { kind: 'address', label: labels.url },
  },
})
