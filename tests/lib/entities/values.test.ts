import { expect, test } from 'vitest'
import { profile, projects, roles, skills } from '#db/schema/index.ts'
import { parseNewValues, parseValues } from '#lib/entities/values.ts'

function faultsOf(result: ReturnType<typeof parseValues>) {
  if (result.ok || result.problem.kind !== 'invalid') throw new Error('These values were accepted.')
  return result.problem.fields
}

test('values of the right kinds are accepted', () => {
  const values = {
    title: { en: 'Marea', pt: 'Maré' },
    highlights: { en: ['one', 'two'] },
    startedOn: '2022-03',
    endedOn: null,
    featured: true,
    position: 3,
    slug: 'marea-2',
    employerId: '5e0c2f7e-3c3b-4b43-9a55-0d7a3a0f8a11',
  }
  expect(parseValues(projects, values)).toEqual({ ok: true, value: values })
  expect(parseValues(skills, { aliases: ['k8s', 'kube'] }).ok).toBe(true)
  expect(parseValues(profile, { remote: 'hybrid', mainLocale: 'pt' }).ok).toBe(true)
})

test.each(['titel', 'employer_id', 'constructor', 'toString', 'hasOwnProperty', '__proto__', ''])(
  'a field named "%s" is unknown',
  name => {
    expect(faultsOf(parseValues(projects, JSON.parse(`{${JSON.stringify(name)}:{"en":"x"}}`)))).toEqual(
      Object.fromEntries([[name, ['field.unknown']]]),
    )
  },
)

const reserved = ['id', 'profileId', 'version', 'createdAt', 'updatedAt', 'translatedFrom']

test.each([...reserved, 'cvRevision', 'singleton'])('%s is set by the system alone', name => {
  expect(faultsOf(parseValues(profile, { [name]: null }))).toEqual({ [name]: ['field.unknown'] })
})

test.each([
  ['title', 'Marea'],
  ['title', {}],
  ['title', { en: '' }],
  ['title', { en: 5 }],
  ['title', { fr: 'Marée' }],
  ['title', { en: ['Marea'] }],
  ['highlights', { en: 'one' }],
  ['highlights', { en: [] }],
  ['startedOn', '2022-13'],
  ['startedOn', 2022],
  ['featured', 'yes'],
  ['published', null],
  ['position', 1.5],
  ['position', 3_000_000_000],
  ['slug', 'Not a slug'],
  ['slug', '-marea'],
  ['slug', 'x'.repeat(121)],
  ['employerId', 'cauce'],
  ['url', 5],
  ['url', 'x'.repeat(20_001)],
  ['url', 'https://a.example/\u0000'],
  ['extra', [1]],
])('%s cannot be %j', (name, value) => {
  expect(Object.keys(faultsOf(parseValues(projects, { [name]: value })))).toEqual([name])
})

test('plain text columns follow the text rules too', () => {
  expect(faultsOf(parseValues(profile, { email: 'a\u0000b' }))).toEqual({ email: ['text.notStorable'] })
  expect(faultsOf(parseValues(profile, { phone: '\ud800' }))).toEqual({ phone: ['text.notStorable'] })
  expect(faultsOf(parseValues(skills, { aliases: ['\udc00'] }))).toEqual({ aliases: ['text.notStorable'] })
  expect(parseValues(profile, { email: 'a\r\nb' })).toEqual({ ok: true, value: { email: 'a\nb' } })
})

test('every wrong field is named, not only the first', () => {
  const faults = faultsOf(parseValues(projects, { titel: 'x', startedOn: 'soon', featured: true, slug: 'A' }))
  expect(Object.keys(faults).sort()).toEqual(['slug', 'startedOn', 'titel'])
})

test('a new entry names what it cannot do without, beside its other faults', () => {
  expect(faultsOf(parseNewValues(roles, { title: { en: 'Baker' } }))).toEqual({
    employerId: ['value.required'],
  })
  expect(Object.keys(faultsOf(parseNewValues(roles, { titel: 'x' }))).sort()).toEqual(['employerId', 'titel'])
  expect(parseNewValues(projects, { title: { en: 'Marea' } }).ok).toBe(true)
})
