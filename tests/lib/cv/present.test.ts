import { expect, test } from 'vitest'
import { isEmpty, presentCv } from '#lib/cv/present.ts'
import { employerRow, projectRow, publicRows, roleRow, skillRow } from './rows.ts'

const now = new Date('2026-05-15T00:00:00Z')
const uses = (...slugs: string[]) => slugs.map(slug => ({ skillId: `skill-${slug}` }))
const present = (given: Parameters<typeof publicRows>[0]) => presentCv(publicRows(given), 'en', now)

test('a draft skill is not shown on a published role or project', () => {
  const cv = present({
    employers: [employerRow('mill')],
    roles: [roleRow('miller', { employerId: 'employer-mill', skills: uses('stone', 'draft') })],
    projects: [projectRow('wheel', { skills: uses('draft', 'stone') })],
    skills: [skillRow('stone')],
  })
  expect(cv.employers[0]?.roles[0]?.skills.map(skill => skill.slug)).toEqual(['stone'])
  expect(cv.projects[0]?.skills.map(skill => skill.slug)).toEqual(['stone'])
  expect(JSON.stringify(cv)).not.toContain('draft')
})

test('a published role of a draft employer is not shown, nor counted for its skills', () => {
  const cv = present({
    roles: [
      roleRow('secret-role', { employerId: 'employer-draft', startedOn: '2020', skills: uses('stone') }),
    ],
    skills: [skillRow('stone')],
  })
  expect(JSON.stringify(cv)).not.toContain('secret-role')
  expect(cv.skillGroups[0]?.skills[0]).toMatchObject({ months: 0, evidence: [] })
})

test('a draft project of a published skill is no evidence for it', () => {
  const cv = present({
    projects: [projectRow('wheel', { skills: uses('stone'), startedOn: '2025', endedOn: '2025' })],
    skills: [skillRow('stone')],
  })
  expect(cv.skillGroups[0]?.skills[0]?.evidence.map(({ path }) => path)).toEqual(['/en/projects/wheel'])
  const without = present({ skills: [skillRow('stone')] })
  expect(without.skillGroups[0]?.skills[0]).toMatchObject({ months: 0, evidence: [], ranges: [] })
})

test('a project of a draft employer stays, without the employer', () => {
  const cv = present({ projects: [projectRow('wheel', { employerId: 'employer-draft' })] })
  expect(cv.projects.map(({ slug, employer }) => ({ slug, employer }))).toEqual([
    { slug: 'wheel', employer: null },
  ])
  expect(JSON.stringify(cv)).not.toContain('employer-draft')
})

test('a skill of a draft group is shown among the others', () => {
  const cv = present({ skills: [skillRow('stone', { groupId: 'group-draft' })] })
  expect(cv.skillGroups.map(({ slug, name }) => ({ slug, name }))).toEqual([{ slug: 'more', name: null }])
  expect(JSON.stringify(cv)).not.toContain('group-draft')
})

test('an address that is no web or mail address is not linked', () => {
  const urls = ['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'x']
  const cv = present({
    projects: urls.map((url, index) => projectRow(`p${index}`, { url, repositoryUrl: url })),
  })
  expect(
    cv.projects.flatMap(({ url, repositoryUrl }) => [url, repositoryUrl]).every(url => url === null),
  ).toBe(true)
  const good = ['https://a.example/x?y#z', 'http://a.example', 'mailto:a@a.example']
  const kept = present({ employers: good.map((url, index) => employerRow(`e${index}`, { url })) })
  expect(kept.employers.map(({ url }) => url)).toEqual(good)
})

test('years per skill count months used in roles and projects once', () => {
  const cv = present({
    employers: [employerRow('mill')],
    roles: [
      roleRow('a', {
        employerId: 'employer-mill',
        startedOn: '2020',
        endedOn: '2021',
        skills: uses('stone'),
      }),
      roleRow('b', { employerId: 'employer-mill', startedOn: '2026-03', skills: uses('stone', 'wood') }),
    ],
    projects: [projectRow('wheel', { startedOn: '2021-07', endedOn: '2022-02', skills: uses('stone') })],
    skills: [skillRow('stone'), skillRow('wood'), skillRow('unused')],
  })
  const months = cv.skillGroups[0]?.skills.map(skill => [skill.slug, skill.months, skill.isCurrent])
  expect(months).toEqual([
    ['stone', 24 + 2 + 3, true],
    ['wood', 3, true],
    ['unused', 0, false],
  ])
})

test('an employer spans from its first role to its last, open when one of them is', () => {
  const role = (slug: string, startedOn: string | null, endedOn: string | null) =>
    roleRow(slug, { employerId: 'employer-mill', startedOn, endedOn })
  const spanOf = (...roles: ReturnType<typeof role>[]) =>
    present({ employers: [employerRow('mill')], roles }).employers[0]?.period
  expect(spanOf(role('a', '2019-04', '2020'), role('b', '2015', '2018-02'))).toEqual({
    start: '2015',
    end: '2020',
    isOpen: false,
  })
  expect(spanOf(role('a', '2019', null), role('b', '2015', '2018'))).toMatchObject({
    end: null,
    isOpen: true,
  })
})

test('every entry has a stable anchor, and projects an address of their own', () => {
  const cv = present({
    employers: [employerRow('mill')],
    roles: [roleRow('miller', { employerId: 'employer-mill' })],
    projects: [projectRow('wheel')],
  })
  expect(cv.employers[0]?.roles[0]).toMatchObject({ anchor: 'role-miller', path: '/en#role-miller' })
  expect(cv.projects[0]).toMatchObject({ anchor: 'project-wheel', path: '/en/projects/wheel' })
})

test('a CV without a name and without an entry is empty; any of them fills it', () => {
  expect(isEmpty(present({}))).toBe(true)
  expect(isEmpty(present({ name: '' }))).toBe(true)
  const file = { id: 'd', locale: 'en' as const, media: { kind: 'pdf' as const, key: 'ab/ab' } }
  expect(isEmpty(present({ documents: [file] }))).toBe(true)
  expect(isEmpty(present({ name: 'Ana' }))).toBe(false)
  expect(isEmpty(present({ projects: [projectRow('wheel')] }))).toBe(false)
})
