import { readDate } from '#lib/i18n/read-date.ts'
import type { Context } from './context.ts'
import { readPeriod } from './period.ts'
import { refer } from './reference.ts'
import { readUrl } from './urls.ts'

export const presentEducation = ({ rows, locale, text, list }: Context) =>
  rows.education.map(row => ({
    ...refer('education', row, locale),
    institution: row.institution,
    url: readUrl(row.url),
    area: text(row.area),
    studyType: text(row.studyType),
    place: text(row.place),
    period: readPeriod(row),
    score: row.score,
    courses: list(row.courses),
    summary: text(row.summary),
  }))

export const presentCertificates = ({ rows, locale, text }: Context) =>
  rows.certificates.map(row => ({
    ...refer('certificate', row, locale),
    name: text(row.name),
    issuer: row.issuer,
    url: readUrl(row.url),
    issuedOn: readDate(row.issuedOn),
    expiresOn: readDate(row.expiresOn),
  }))

export const presentAwards = ({ rows, locale, text }: Context) =>
  rows.awards.map(row => ({
    ...refer('award', row, locale),
    title: text(row.title),
    awarder: row.awarder,
    awardedOn: readDate(row.awardedOn),
    summary: text(row.summary),
  }))

export const presentPublications = ({ rows, locale, text }: Context) =>
  rows.publications.map(row => ({
    ...refer('publication', row, locale),
    name: text(row.name),
    publisher: row.publisher,
    publishedOn: readDate(row.publishedOn),
    url: readUrl(row.url),
    summary: text(row.summary),
  }))

export const presentVolunteering = ({ rows, locale, text, list }: Context) =>
  rows.volunteering.map(row => ({
    ...refer('volunteering', row, locale),
    organization: row.organization,
    url: readUrl(row.url),
    role: text(row.role),
    period: readPeriod(row),
    summary: text(row.summary),
    highlights: list(row.highlights),
  }))

export const presentLanguages = ({ rows, locale, text }: Context) =>
  rows.spokenLanguages.map(row => ({
    ...refer('language', row, locale),
    code: row.code,
    language: text(row.language),
    fluency: text(row.fluency),
  }))

export const presentInterests = ({ rows, locale, text, list }: Context) =>
  rows.interests.map(row => ({
    ...refer('interest', row, locale),
    name: text(row.name),
    keywords: list(row.keywords),
    summary: text(row.summary),
  }))

export const presentTestimonials = ({ rows, locale, text }: Context) =>
  rows.testimonials.map(row => ({
    ...refer('testimonial', row, locale),
    author: row.author,
    authorTitle: text(row.authorTitle),
    quote: text(row.quote),
    url: readUrl(row.url),
  }))
