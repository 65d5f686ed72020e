import { skills } from '#db/schema/skills.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const skillsDescription = describe(skills, {
  name: 'skills',
  group: 'work',
  one: label('Skill', 'Habilidad', 'Habilidade'),
  many: label('Skills', 'Habilidades', 'Habilidades'),
  title: 'name',
  columns: ['groupId'],
  parts: [],
  fields: {
    name: { kind: 'line', label: labels.name },
    level: {
      kind: 'line',
      label: label('Level', 'Nivel', 'Nível'),
      hint: label(
        'Kept for exports, shown nowhere',
        'Solo para exportar; no se muestra',
        'Só para exportação; não aparece',
      ),
    },
    groupId: { kind: 'entry', label: label('Group', 'Grupo', 'Grupo'), of: 'skill-groups' },
    aliases: {
      kind: 'tags',
      label: label('Other names', 'Otros nombres', 'Outros nomes'),
      hint: label(
        'Searched by, such as k8s; one per line',
        'Para buscarla, como k8s; uno por línea',
        'Para buscar, como k8s; um por linha',
      ),
    },
  },
})
