import { expect, test } from 'vitest'
import { sortDeletion } from '#lib/entities/trash/read-trash.ts'

const role = { entity: 'roles', title: 'Engineer' } as const
const employer = { entity: 'employers', title: 'Cauce' } as const

test('roles that went with their employer are counted, roles that were deleted are named', () => {
  expect(sortDeletion([role, employer, role])).toEqual({ entries: [employer], roles: 2 })
  expect(sortDeletion([role])).toEqual({ entries: [role], roles: 0 })
})
