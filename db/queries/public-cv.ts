import { type AnyColumn, asc, eq, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'

/** Published rows in the owner's order. */
const shown = {
  where: ({ published }: { published: AnyColumn }) => eq(published, true),
  orderBy: ({ position, slug }: { position: AnyColumn; slug: AnyColumn }) => [asc(position), asc(slug)],
}
const inOrder = { orderBy: ({ position }: { position: AnyColumn }) => asc(position) }

const entry = { id: true, slug: true } as const
const period = { startedOn: true, endedOn: true } as const
const image = { key: true, width: true, height: true, widths: true, placeholder: true, alt: true } as const
const skillIds = { columns: { skillId: true }, ...inOrder } as const

const person = {
  id: true,
  mainLocale: true,
  name: true,
  label: true,
  headline: true,
  summary: true,
  url: true,
  place: true,
  city: true,
  region: true,
  countryCode: true,
  timeZone: true,
  remote: true,
  availability: true,
  workPermit: true,
  indexable: true,
  aiCrawlers: true,
  cvRevision: true,
  updatedAt: true,
} as const

type ContactColumns = Record<'email' | 'emailPublic' | 'phone' | 'phonePublic', AnyColumn>

const publicContact = ({ email, emailPublic, phone, phonePublic }: ContactColumns) => ({
  email: sql<string | null>`case when ${emailPublic} then ${email} end`.as('public_email'),
  phone: sql<string | null>`case when ${phonePublic} then ${phone} end`.as('public_phone'),
})

const career = {
  employers: { columns: { ...entry, name: true, url: true, place: true, description: true }, ...shown },
  roles: {
    columns: {
      ...entry,
      ...period,
      employerId: true,
      title: true,
      place: true,
      summary: true,
      highlights: true,
    },
    with: { skills: skillIds },
    ...shown,
  },
  education: {
    columns: {
      ...entry,
      ...period,
      institution: true,
      url: true,
      area: true,
      studyType: true,
      place: true,
      score: true,
      courses: true,
      summary: true,
    },
    ...shown,
  },
  certificates: {
    columns: { ...entry, name: true, issuer: true, url: true, issuedOn: true, expiresOn: true },
    ...shown,
  },
  awards: { columns: { ...entry, title: true, awarder: true, awardedOn: true, summary: true }, ...shown },
  publications: {
    columns: { ...entry, name: true, publisher: true, publishedOn: true, url: true, summary: true },
    ...shown,
  },
  volunteering: {
    columns: {
      ...entry,
      ...period,
      organization: true,
      url: true,
      role: true,
      summary: true,
      highlights: true,
    },
    ...shown,
  },
} as const

/** Where a project was before: its old addresses answer with the present one. Written by name, since drizzle
 * takes every column object in an extra for one of the outer table. */
const formerSlugs = ({ id }: { id: AnyColumn }) => ({
  formerSlugs: sql<
    string[]
  >`array(select s.slug from slugs s where s.table_name = 'projects' and s.row_id = ${id})`.as(
    'former_slugs',
  ),
})

const work = {
  projects: {
    columns: {
      ...entry,
      ...period,
      employerId: true,
      title: true,
      summary: true,
      description: true,
      highlights: true,
      contribution: true,
      team: true,
      url: true,
      repositoryUrl: true,
      featured: true,
    },
    extras: formerSlugs,
    with: {
      skills: skillIds,
      images: { columns: { id: true, caption: true }, with: { media: { columns: image } }, ...inOrder },
    },
    ...shown,
  },
  skillGroups: { columns: { ...entry, name: true }, ...shown },
  skills: { columns: { ...entry, groupId: true, name: true, aliases: true }, ...shown },
} as const

const others = {
  links: { columns: { ...entry, network: true, username: true, url: true, label: true }, ...shown },
  spokenLanguages: { columns: { ...entry, code: true, language: true, fluency: true }, ...shown },
  interests: { columns: { ...entry, name: true, keywords: true, summary: true }, ...shown },
  testimonials: { columns: { ...entry, author: true, authorTitle: true, quote: true, url: true }, ...shown },
  savedAnswers: { columns: { ...entry, question: true, answer: true }, ...shown },
  photo: { columns: image },
  documents: {
    columns: { id: true, locale: true },
    where: ({ published }: { published: AnyColumn }) => eq(published, true),
    with: { media: { columns: { kind: true, key: true } } },
  },
} as const

/**
 * Everything the public may see, in one statement. Private columns are not selected, and a reference is only
 * an id, so that nothing of an unpublished target is read. Undefined while there is no profile.
 */
export function findPublicRows(db: Database) {
  return db.query.profile.findFirst({
    columns: person,
    extras: publicContact,
    with: { ...career, ...work, ...others },
  })
}

export type PublicRows = NonNullable<Awaited<ReturnType<typeof findPublicRows>>>
