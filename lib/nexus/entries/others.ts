import type { Period } from '#lib/cv/period.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import type { Text } from '#lib/i18n/localise.ts'
import type { Entry } from './entry.ts'
import { itemsOf, paragraphsOf } from './paragraphs.ts'

const onDay = (date: string | null): Period | null =>
  date === null ? null : { start: date, end: date, isOpen: false }
const present = (...texts: (Text | null)[]) => texts.filter(text => text !== null)

/** The person is the profile, of which there is one; its passages need an id like any other. */
const personId = '00000000-0000-0000-0000-000000000000'

/** The person as one entry: who, where, what for, under which terms. */
export function personEntry({ person, locale }: PublicCv): Entry {
  return {
    kind: 'person',
    id: personId,
    slug: 'person',
    anchor: 'person',
    path: `/${locale}#person`,
    title: person.name === null ? null : { text: person.name, lang: locale },
    by: null,
    period: null,
    texts: [
      ...present(person.label, person.headline),
      ...paragraphsOf(person.summary),
      ...present(person.availability, person.workPermit),
    ],
    words: [person.place?.text, person.city, person.region].filter(word => typeof word === 'string'),
  }
}

const scoreOf = (score: string | null, lang: Text['lang']): Text[] =>
  score === null ? [] : [{ text: score, lang }]

export function studyEntries({ education, certificates, locale }: PublicCv): Entry[] {
  return [
    ...education.map(row => ({
      ...row,
      title: row.area ?? row.studyType,
      by: row.institution,
      texts: [
        ...present(row.area && row.studyType),
        ...paragraphsOf(row.summary),
        ...itemsOf(row.courses),
        ...scoreOf(row.score, locale),
      ],
      words: row.place ? [row.place.text] : [],
    })),
    ...certificates.map(row => ({
      ...row,
      title: row.name,
      by: row.issuer,
      period: { start: row.issuedOn, end: row.expiresOn, isOpen: false },
      texts: [],
      words: [],
    })),
  ]
}

export function publicEntries({ awards, publications, volunteering }: PublicCv): Entry[] {
  return [
    ...awards.map(row => ({
      ...row,
      by: row.awarder,
      period: onDay(row.awardedOn),
      texts: paragraphsOf(row.summary),
      words: [],
    })),
    ...publications.map(row => ({
      ...row,
      title: row.name,
      by: row.publisher,
      period: onDay(row.publishedOn),
      texts: paragraphsOf(row.summary),
      words: [],
    })),
    ...volunteering.map(row => ({
      ...row,
      title: row.role,
      by: row.organization,
      texts: [...paragraphsOf(row.summary), ...itemsOf(row.highlights)],
      words: [],
    })),
  ]
}

export function personalEntries({ languages, interests, testimonials, person }: PublicCv): Entry[] {
  return [
    ...languages.map(row => ({
      ...row,
      title: row.language,
      by: null,
      period: null,
      texts: present(row.fluency),
      words: [row.code].filter(code => code !== null),
    })),
    ...interests.map(row => ({
      ...row,
      title: row.name,
      by: null,
      period: null,
      texts: [...paragraphsOf(row.summary), ...itemsOf(row.keywords)],
      words: [],
    })),
    ...testimonials.map(row => ({
      ...row,
      title: null,
      by: row.author,
      period: null,
      texts: [...paragraphsOf(row.quote), ...present(row.authorTitle)],
      words: [],
    })),
    ...person.links.map(row => ({
      ...row,
      title: row.label,
      by: row.network,
      period: null,
      texts: [],
      words: [],
    })),
  ]
}
