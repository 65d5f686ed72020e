import { education } from '#db/schema/education.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const educationDescription = describe(education, {
  name: 'education',
  group: 'career',
  one: label('Study', 'Estudio', 'Formação'),
  many: label('Education', 'Educación', 'Formação'),
  title: 'area',
  columns: ['institution', 'startedOn', 'endedOn'],
  parts: [],
  fields: {
    area: { kind: 'line', label: label('Field of study', 'Carrera', 'Área') },
    studyType: { kind: 'line', label: label('Degree', 'Título', 'Grau') },
    place: { kind: 'line', label: labels.place },
    summary: { kind: 'prose', label: labels.summary, hint: labels.markdown },
    courses: { kind: 'list', label: label('Courses', 'Cursos', 'Cursos'), hint: labels.oneLine },
    institution: { kind: 'plain', label: label('Institution', 'Institución', 'Instituição') },
    url: { kind: 'address', label: labels.url },
    startedOn: { kind: 'date', label: labels.started },
    endedOn: { kind: 'date', label: labels.ended, hint: labels.stillGoing },
    score: { kind: 'plain', label: label('Grade', 'Calificación', 'Nota') },
  },
})
