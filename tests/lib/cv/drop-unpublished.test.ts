import { expect, test } from 'vitest'
import { dropUnpublished } from '#lib/cv/drop-unpublished.ts'
import { employerRow, projectRow, publicRows, roleRow, skillRow } from './rows.ts'

const uses = (...ids: string[]) => ids.map(skillId => ({ skillId }))

test('not even the id of something unpublished is kept', () => {
  const rows = dropUnpublished(
    publicRows({
      employers: [employerRow('mill')],
      roles: [
        roleRow('a', { employerId: 'employer-mill', skills: uses('draft', 'skill-stone') }),
        roleRow('b', { employerId: 'draft' }),
      ],
      projects: [projectRow('wheel', { employerId: 'draft', skills: uses('skill-stone', 'draft') })],
      skills: [skillRow('stone', { groupId: 'draft' })],
    }),
  )
  expect(JSON.stringify(rows)).not.toContain('draft')
})

test('what is published is left as it is', () => {
  const rows = publicRows({
    employers: [employerRow('mill')],
    roles: [roleRow('a', { employerId: 'employer-mill', skills: uses('skill-stone') })],
    projects: [projectRow('wheel', { employerId: 'employer-mill', skills: uses('skill-stone') })],
    skills: [skillRow('stone')],
  })
  expect(dropUnpublished(rows)).toEqual(rows)
})
