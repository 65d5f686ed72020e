import type { PublicCv } from '#lib/cv/present.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import {
  type Context,
  type Entry,
  listAwards,
  listCertificates,
  listProjects,
  listPublications,
  listRoles,
  listStudies,
  listVolunteering,
} from './entries.ts'
import type { Contact } from './head.ts'
import { present, spell, type Words } from './words.ts'

export type Employer = { name: Words | null; href: string | null; note: Words[]; roles: Entry[] }
/** Names in a row, each with what is said of it: a skill's years, a language's level. */
export type Row = { label: Words | null; items: { name: Words; note: Words | null }[] }
export type Quote = { quote: Words; by: Words[] }

export type Section = { title: string } & (
  | { kind: 'employers'; employers: Employer[] }
  | { kind: 'entries'; joint: string; entries: Entry[]; more: Contact | null }
  | { kind: 'rows'; rows: Row[]; note: string }
  | { kind: 'quotes'; quotes: Quote[] }
)

const maxSelected = 12
const maxQuotes = 2

function experience(cv: PublicCv, context: Context): Section {
  const employers = cv.employers.map(employer => ({
    name: context.plain(employer.name),
    href: employer.url,
    note: present([context.said(employer.place), context.said(employer.description)]),
    roles: listRoles(employer, context),
  }))
  return { title: textsIn(cv.locale).experience, kind: 'employers', employers }
}

/** The featured projects, or the first ones where none is, and where the others are. */
function projects({ projects: all, locale }: PublicCv, context: Context): Section {
  const texts = textsIn(locale)
  const featured = all.filter(({ isFeatured }) => isFeatured)
  const selected = (featured.length > 0 ? featured : all).slice(0, maxSelected)
  const others = all.length - selected.length
  const href = `${context.siteUrl}/${locale}/projects`
  return {
    title: others === 0 ? texts.projects : texts.selectedProjects,
    kind: 'entries',
    joint: '. ',
    entries: listProjects(selected, context),
    more: others === 0 ? null : { text: texts.moreProjects(others, spell(href)), href },
  }
}

/** Full years of use; what was used for less says nothing. */
const yearsOf = (months: number) => (months < 12 ? null : { text: String(Math.floor(months / 12)) })

function skills({ skillGroups, locale }: PublicCv, { said, plain }: Context): Section {
  const texts = textsIn(locale)
  const rows = skillGroups.map(group => ({
    label: said(group.name) ?? (skillGroups.length > 1 ? plain(texts.otherSkills) : null),
    items: group.skills.flatMap(({ name, slug, months }) => {
      const shown = said(name) ?? plain(slug)
      return shown ? [{ name: shown, note: yearsOf(months) }] : []
    }),
  }))
  const isCounted = rows.some(({ items }) => items.some(({ note }) => note !== null))
  return { title: texts.skills, kind: 'rows', rows, note: isCounted ? texts.skillYears : '' }
}

function languages({ languages: spoken, locale }: PublicCv, { said, plain }: Context): Section {
  const items = spoken.flatMap(({ language, code, fluency }) => {
    const name = said(language) ?? plain(code)
    return name ? [{ name, note: said(fluency) }] : []
  })
  return { title: textsIn(locale).spokenLanguages, kind: 'rows', rows: [{ label: null, items }], note: '' }
}

function interests({ interests: all, locale }: PublicCv, { said, list }: Context): Section {
  const items = all.flatMap(({ name, keywords }) => {
    const shown = said(name)
    const words = list(keywords)
    const note = words[0] && { ...words[0], text: `(${words.map(({ text }) => text).join(', ')})` }
    return shown ? [{ name: shown, note: note ?? null }] : []
  })
  return { title: textsIn(locale).interests, kind: 'rows', rows: [{ label: null, items }], note: '' }
}

function testimonials({ testimonials: all, locale }: PublicCv, { said, plain }: Context): Section {
  const quotes = all.flatMap(({ quote, author, authorTitle }) => {
    const words = said(quote)
    return words ? [{ quote: words, by: present([plain(author), said(authorTitle)]) }] : []
  })
  return { title: textsIn(locale).testimonials, kind: 'quotes', quotes: quotes.slice(0, maxQuotes) }
}

function hasContent(section: Section): boolean {
  if (section.kind === 'employers') return section.employers.length > 0
  if (section.kind === 'entries') return section.entries.length > 0
  if (section.kind === 'quotes') return section.quotes.length > 0
  return section.rows.some(({ items }) => items.length > 0)
}

/** The sections that have something to say, in the order of the page. */
export function listSections(cv: PublicCv, context: Context): Section[] {
  const texts = textsIn(cv.locale)
  const entries = (title: string, list: Entry[]): Section => ({
    title,
    kind: 'entries',
    joint: ', ',
    entries: list.filter(entry => entry.title !== null || entry.by.length > 0),
    more: null,
  })
  return [
    experience(cv, context),
    projects(cv, context),
    skills(cv, context),
    entries(texts.education, listStudies(cv, context)),
    languages(cv, context),
    entries(texts.certificates, listCertificates(cv, context)),
    entries(texts.publications, listPublications(cv, context)),
    entries(texts.volunteering, listVolunteering(cv, context)),
    entries(texts.awards, listAwards(cv, context)),
    interests(cv, context),
    testimonials(cv, context),
  ].filter(hasContent)
}
