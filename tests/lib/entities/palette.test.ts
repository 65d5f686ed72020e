import { expect, test } from 'vitest'
import { listPaletteItems } from '#lib/entities/palette.ts'
import { owned, ownedCv } from './owned.ts'

const cv = ownedCv(
  owned('employers', { id: 'ledger', values: { name: 'Cauce' } }),
  owned('roles', {
    id: 'lead',
    published: false,
    values: {
      title: { en: 'Lead', es: 'Dirección técnica', pt: 'Liderança' },
      summary: { en: 'A summary that nobody searches by' },
      employerId: 'ledger',
    },
  }),
  owned('profile', { id: 'me', values: { name: 'Matías Iribarne' } }),
)

const items = listPaletteItems(cv, 'pt')
const at = (href: string) => items.find(item => item.href === href)

test('an entry is named in the owner’s language and found in every one, without accents', () => {
  const lead = at('/dashboard/roles/lead')
  expect(lead).toMatchObject({ label: 'Liderança', detail: 'Cargo, Cauce, rascunho' })
  expect(lead?.words).toContain('direccion tecnica')
  expect(lead?.words).toContain('cauce')
  expect(lead?.words).not.toContain('nobody searches')
})

test('every room and everything that can be made is there, the profile once', () => {
  expect(at('/dashboard/profile')).toMatchObject({ group: 'rooms', label: 'Perfil' })
  expect(at('/dashboard/activity')).toMatchObject({ group: 'rooms', label: 'Atividade' })
  expect(at('/dashboard/skill-groups/new')?.group).toBe('fresh')
  expect(at('/dashboard/profile/new')).toBeUndefined()
  expect(items.filter(({ href }) => href.includes('/profile'))).toHaveLength(1)
})
