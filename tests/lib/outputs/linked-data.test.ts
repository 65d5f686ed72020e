import { afterAll, beforeAll, expect, test } from 'vitest'
import { presentCv } from '#lib/cv/present.ts'
import { readEnv } from '#lib/env.ts'
import { describeProfilePage, describeWork } from '#lib/outputs/linked-data/pages.ts'
import { toScriptText } from '#lib/outputs/linked-data/script-text.ts'
import { employerRow, projectRow, publicRows, roleRow, skillRow } from '#tests/lib/cv/rows.ts'
import { naughty, unstorable } from '#tests/support/naughty.ts'

const now = new Date('2026-06-15T00:00:00Z')
const siteUrl = 'https://cv.example'

beforeAll(() => {
  globalThis.liveCvEnv = readEnv({ SITE_URL: siteUrl })
})
afterAll(() => {
  globalThis.liveCvEnv = undefined
})

test.each([...naughty, '</script><script>alert(1)</script>', '<!--<script>'])(
  'the text %j neither ends the script nor is changed',
  text => {
    const script = toScriptText({ name: text })
    expect(script).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(script)).toEqual({ name: text })
  },
)

test.each(unstorable)('%j still makes JSON that is well formed', text => {
  expect(toScriptText({ name: text }).isWellFormed()).toBe(true)
})

test('what has nothing to say is left out', () => {
  expect(toScriptText({ a: null, b: [], c: undefined, d: 0, e: '' })).toBe('{"d":0,"e":""}')
})

const rows = publicRows({
  name: 'Ana Núñez',
  label: { en: 'Engineer', es: 'Ingeniera' },
  headline: { en: 'I build ledgers.' },
  email: 'ana@cv.example',
  phone: '+54 11 5555',
  city: 'Rosario',
  countryCode: 'AR',
  employers: [employerRow('now', { name: 'Cauce', url: 'https://cauce.example' }), employerRow('before')],
  roles: [
    roleRow('lead', { employerId: 'employer-now', startedOn: '2020-01', title: { en: 'Lead' } }),
    roleRow('junior', { employerId: 'employer-before', startedOn: '2010', endedOn: '2012' }),
  ],
  skills: [skillRow('go')],
  projects: [projectRow('marea', { startedOn: '2021-02', repositoryUrl: 'https://code.example/marea' })],
})

test('the first page is a ProfilePage about a Person, with what Google asks for', () => {
  const page = describeProfilePage(presentCv(rows, 'es', now))
  expect(JSON.parse(toScriptText(page))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: `${siteUrl}/es`,
    inLanguage: 'es-AR',
    dateModified: '2026-05-01T00:00:00.000Z',
    mainEntity: {
      '@type': 'Person',
      '@id': `${siteUrl}/#person`,
      name: 'Ana Núñez',
      url: `${siteUrl}/es`,
      jobTitle: 'Ingeniera',
      description: 'I build ledgers.',
      worksFor: [{ '@type': 'Organization', name: 'Cauce', url: 'https://cauce.example' }],
      hasOccupation: [{ '@type': 'Occupation', name: 'Lead' }],
      knowsAbout: ['go'],
      address: { '@type': 'PostalAddress', addressLocality: 'Rosario', addressCountry: 'AR' },
    },
  })
})

test('neither the e-mail address nor the phone is handed to harvesters', () => {
  const cv = presentCv(rows, 'en', now)
  const text = toScriptText(describeProfilePage(cv))
  expect([text.includes('ana@'), text.includes('5555')]).toEqual([false, false])
})

test('a project is a work of its author; one with its source open is source code', () => {
  const cv = presentCv(rows, 'en', now)
  const [project] = cv.projects
  if (project === undefined) throw new Error('There is no project.')
  expect(JSON.parse(toScriptText(describeWork(cv, project)))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'SoftwareSourceCode',
    name: 'marea',
    url: `${siteUrl}/en/projects/marea`,
    inLanguage: 'en',
    author: { '@type': 'Person', '@id': `${siteUrl}/#person`, name: 'Ana Núñez', url: `${siteUrl}/en` },
    temporalCoverage: '2021-02/..',
    codeRepository: 'https://code.example/marea',
  })
  expect(describeWork(cv, { ...project, repositoryUrl: null })['@type']).toBe('CreativeWork')
})

test('a long CV stays below three kilobytes', () => {
  const many = Array.from({ length: 80 }, (_, index) => index)
  const long = publicRows({
    name: 'x'.repeat(60),
    summary: { en: 'word '.repeat(3_000) },
    skills: many.map(index => skillRow(`a-skill-with-a-name-${index}`)),
  })
  expect(toScriptText(describeProfilePage(presentCv(long, 'en', now))).length).toBeLessThan(3_000)
})
