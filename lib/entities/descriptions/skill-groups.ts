import { skillGroups } from '#db/schema/skill-groups.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const skillGroupsDescription = describe(skillGroups, {
  name: 'skill-groups',
  group: 'work',
  one: label('Skill group', 'Grupo de habilidades', 'Grupo de habilidades'),
  many: label('Skill groups', 'Grupos de habilidades', 'Grupos de habilidades'),
  title: 'name',
  columns: [],
  parts: [],
  fields: {
    name: { kind: 'line', label: labels.name },
  },
})
