import { expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'

test.each(locales)('a list of projects in %s counts what is there and says when there is none', locale => {
  const { projectsLead } = textsIn(locale)
  expect(projectsLead(0)).not.toContain('0')
  expect(projectsLead(1)).not.toContain('1')
  expect(projectsLead(60)).toContain('60')
})
