import type { PublicCv } from '#lib/cv/present.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Text, TextList } from '#lib/i18n/localise.ts'
import { formatDate } from '#lib/i18n/partial-dates.ts'
import { formatPeriod, formatYears } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { type Block, readProse } from './prose.ts'
import { present, type Reader, reader, type Words } from './words.ts'

/** One line or more: a title, who stands behind it, when; `blocks` continue below. */
export type Entry = { title: Words | null; href: string | null; by: Words[]; dates: string; blocks: Block[] }

export type Context = Reader & { locale: Locale; siteUrl: string; blocks: (text: Text | null) => Block[] }

export function contextOf(locale: Locale, siteUrl: string): Context {
  const read = reader(locale)
  return { ...read, locale, siteUrl, blocks: text => readProse(text, read, siteUrl) }
}

export function readItems(list: TextList | null, context: Context): Block[] {
  return context
    .list(list)
    .map(({ text, lang }) => ({ kind: 'item', runs: [{ text }], ...(lang && { lang }) }))
}

export function listRoles(employer: PublicCv['employers'][number], context: Context): Entry[] {
  return employer.roles.map(role => ({
    title: context.said(role.title) ?? context.plain(role.slug),
    href: null,
    by: present([context.said(role.place)]),
    dates: formatPeriod(role.period, context.locale),
    blocks: [...context.blocks(role.summary), ...readItems(role.highlights, context)],
  }))
}

export function listProjects(projects: PublicCv['projects'], context: Context): Entry[] {
  return projects.map(project => ({
    title: context.said(project.title) ?? context.plain(project.slug),
    href: context.siteUrl + project.path,
    by: present([context.said(project.summary)]),
    dates: formatYears(project.period, context.locale),
    blocks: [],
  }))
}

export function listStudies({ education }: PublicCv, context: Context): Entry[] {
  return education.map(study => ({
    title: context.said(study.area ?? study.studyType),
    href: study.url,
    by: present([
      study.area && context.said(study.studyType),
      context.plain(study.institution),
      context.plain(study.score),
    ]),
    dates: formatYears(study.period, context.locale),
    blocks: [],
  }))
}

const dated = (date: string | null, { locale }: Context) => (date === null ? '' : formatDate(date, locale))

export function listCertificates({ certificates }: PublicCv, context: Context): Entry[] {
  const { expires } = textsIn(context.locale)
  return certificates.map(({ name, issuer, url, issuedOn, expiresOn }) => ({
    title: context.said(name),
    href: url,
    by: present([
      context.plain(issuer),
      expiresOn && context.words(expires(formatDate(expiresOn, context.locale)), context.locale),
    ]),
    dates: dated(issuedOn, context),
    blocks: [],
  }))
}

export function listPublications({ publications }: PublicCv, context: Context): Entry[] {
  return publications.map(({ name, publisher, url, publishedOn }) => ({
    title: context.said(name),
    href: url,
    by: present([context.plain(publisher)]),
    dates: dated(publishedOn, context),
    blocks: [],
  }))
}

export function listAwards({ awards }: PublicCv, context: Context): Entry[] {
  return awards.map(({ title, awarder, awardedOn }) => ({
    title: context.said(title),
    href: null,
    by: present([context.plain(awarder)]),
    dates: dated(awardedOn, context),
    blocks: [],
  }))
}

export function listVolunteering({ volunteering }: PublicCv, context: Context): Entry[] {
  return volunteering.map(({ role, organization, url, period, highlights }) => ({
    title: context.said(role),
    href: url,
    by: present([context.plain(organization)]),
    dates: formatYears(period, context.locale),
    blocks: readItems(highlights, context),
  }))
}
