import type { PublicRows } from '#db/queries/public-cv.ts'

export type Row<Name extends keyof PublicRows> = PublicRows[Name] extends (infer Item)[] ? Item : never

const period = { startedOn: null, endedOn: null }

export function employerRow(slug: string, given: Partial<Row<'employers'>> = {}): Row<'employers'> {
  return { id: `employer-${slug}`, slug, name: slug, url: null, place: null, description: null, ...given }
}

export function roleRow(slug: string, given: Partial<Row<'roles'>> = {}): Row<'roles'> {
  const texts = { title: { en: slug }, place: null, summary: null, highlights: null }
  return { id: `role-${slug}`, slug, employerId: '', ...period, ...texts, skills: [], ...given }
}

export function projectRow(slug: string, given: Partial<Row<'projects'>> = {}): Row<'projects'> {
  const texts = { title: { en: slug }, summary: null, description: null, highlights: null }
  const more = { contribution: null, team: null, url: null, repositoryUrl: null, featured: false }
  const lists = { skills: [], images: [], formerSlugs: [] }
  return { id: `project-${slug}`, slug, employerId: null, ...period, ...texts, ...more, ...lists, ...given }
}

export function skillRow(slug: string, given: Partial<Row<'skills'>> = {}): Row<'skills'> {
  return { id: `skill-${slug}`, slug, groupId: null, name: { en: slug }, aliases: [], ...given }
}

/** What the database answers for a CV that holds only what is given. */
export function publicRows(given: Partial<PublicRows> = {}): PublicRows {
  return {
    ...{ id: 'profile', mainLocale: 'en', name: null, label: null, headline: null, summary: null, url: null },
    ...{ place: null, city: null, region: null, countryCode: null, timeZone: null, remote: null },
    ...{ availability: null, workPermit: null, indexable: true, aiCrawlers: true, cvRevision: 1 },
    ...{ updatedAt: new Date('2026-05-01T00:00:00Z'), email: null, phone: null, photo: null },
    ...{ links: [], employers: [], roles: [], education: [], certificates: [], awards: [], publications: [] },
    ...{ volunteering: [], projects: [], skillGroups: [], skills: [], spokenLanguages: [], interests: [] },
    ...{ testimonials: [], savedAnswers: [], documents: [] },
    ...given,
  }
}
