import { expect, test } from 'vitest'
import type { OpenForm } from '#app/(owner)/dashboard/_form/registry.ts'
import { entriesToDraw } from '#app/(owner)/dashboard/_preview/send-forms.ts'

const form = (id: string, changes: number, entry: OpenForm['entry']): OpenForm => ({
  id,
  changes,
  entry,
  isSaving: false,
  save: async () => true,
  discard: () => undefined,
})

const employer = form('employer', 0, { entity: 'employers', values: { name: 'Cauce' } })
const changed = form('changed', 2, { entity: 'roles', values: { 'title.en': 'Lead' } })
const untouched = form('untouched', 0, { entity: 'roles', values: {} })
const altText = form('alt', 1, null)

test('the entry looked at is drawn first, with the changed ones of its page', () => {
  const drawn = entriesToDraw([untouched, changed, altText, employer], 'employer')
  expect(drawn).toEqual([
    { id: 'employer', entity: 'employers', values: { name: 'Cauce' } },
    { id: 'changed', entity: 'roles', values: { 'title.en': 'Lead' } },
  ])
})
