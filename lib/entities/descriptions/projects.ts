import { projects } from '#db/schema/projects.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const projectsDescription = describe(projects, {
  name: 'projects',
  group: 'work',
  one: label('Project', 'Proyecto', 'Projeto'),
  many: label('Projects', 'Proyectos', 'Projetos'),
  title: 'title',
  columns: ['employerId', 'startedOn', 'endedOn'],
  parts: ['skills', 'images'],
  fields: {
    title: { kind: 'line', label: labels.name, composed: 90 },
    summary: { kind: 'prose', label: labels.summary, composed: 400 },
    highlights: { kind: 'list', label: labels.highlights, hint: labels.oneLine },
    description: { kind: 'prose', label: labels.description, hint: labels.markdown },
    contribution: { kind: 'prose', label: label('My part', 'Mi parte', 'Minha parte') },
    team: { kind: 'line', label: label('Team', 'Equipo', 'Equipe') },
    employerId: { kind: 'entry', label: labels.employer, of: 'employers' },
    startedOn: { kind: 'date', label: labels.started },
    endedOn: { kind: 'date', label: labels.ended, hint: labels.stillGoing },
    url: { kind: 'address', label: labels.url },
    repositoryUrl: { kind: 'address', label: label('Source code', 'Código fuente', 'Código-fonte') },
    featured: {
      kind: 'flag',
      label: label('Selected for the first page', 'Destacado en la portada', 'Destaque na página inicial'),
    },
  },
})
