import type { Period } from '#lib/cv/period.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import { env } from '#lib/env.ts'
import { formatYears } from '#lib/i18n/periods.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { editionOf } from '../answer.ts'
import { brief } from '../brief.ts'

type Project = PublicCv['projects'][number]

/** What the picture of a page says when its address is shared. `lit` are the marks of the constellation. */
export type ShareCard = {
  /** The small line above the title. */
  kicker: string
  title: string
  text: string
  /** Below: whose page it is, or facts about the person. */
  name: string
  facts: string
  lit: 'present' | 'projects' | { path: string }
}

const most = { title: 140, text: 165, line: 48, word: 32 }

const line = (...parts: (string | null | undefined)[]) =>
  parts
    .filter(part => !!part)
    .map(part => brief(part ?? '', most.word))
    .join('  ·  ')

const hostOf = () => brief(new URL(env().siteUrl).host, most.line)

/** From the first role on. */
function careerOf({ employers }: PublicCv): Period {
  const periods = employers.map(({ period }) => period)
  const starts = periods.flatMap(({ start }) => start ?? []).sort()
  const ends = periods.flatMap(({ end }) => end ?? []).sort()
  const isOpen = periods.some(period => period.isOpen)
  return { start: starts[0] ?? null, end: isOpen ? null : (ends.at(-1) ?? null), isOpen }
}

export function homeCard(cv: PublicCv): ShareCard {
  const { person, employers, locale } = cv
  const [first = '', ...rest] = [person.name, person.label?.text, person.headline?.text].flatMap(
    text => text ?? [],
  )
  const present = employers.find(({ period }) => period.isOpen)
  return {
    kicker: hostOf(),
    title: brief(first, most.title),
    text: brief(rest.at(-1) ?? '', most.text),
    name: rest.length > 1 ? brief(rest[0] ?? '', 80) : '',
    facts: line(person.place?.text ?? person.city, present?.name, formatYears(careerOf(cv), locale)),
    lit: 'present',
  }
}

export function projectsCard({ person, projects, locale }: PublicCv): ShareCard {
  const texts = textsIn(locale)
  return {
    kicker: hostOf(),
    title: texts.projects,
    text: projects.length === 0 ? '' : texts.projectsLead(projects.length),
    name: brief(person.name ?? '', 80),
    facts: brief(person.label?.text ?? '', most.line),
    lit: 'projects',
  }
}

export function projectCard({ person, locale }: PublicCv, project: Project): ShareCard {
  const { title, slug, summary, period, employer, path } = project
  return {
    kicker: line(formatYears(period, locale), employer?.name),
    title: brief(title?.text ?? slug, most.title),
    text: brief(summary?.text ?? '', most.text),
    name: brief(person.name ?? '', 80),
    facts: hostOf(),
    lit: { path },
  }
}

/** A page beside the CV: nothing of an entry, whose edit would not render it again. */
function besideCard({ person }: PublicCv, title: string, text: string): ShareCard {
  return {
    kicker: hostOf(),
    title,
    text: brief(text, most.text),
    name: brief(person.name ?? '', 80),
    facts: brief(person.label?.text ?? '', most.line),
    lit: 'present',
  }
}

export function privacyCard(cv: PublicCv): ShareCard {
  const { privacyTitle, privacyParts } = textsIn(cv.locale)
  return besideCard(cv, privacyTitle, privacyParts[0]?.text ?? '')
}

export function nexusCard(cv: PublicCv): ShareCard {
  const { askAboutWork, pageDescription } = nexusTextsIn(cv.locale)
  return besideCard(cv, askAboutWork, pageDescription)
}

export function contactCard(cv: PublicCv): ShareCard {
  const { writeToMe, contactForm } = textsIn(cv.locale)
  return besideCard(cv, writeToMe, contactForm.lead)
}

/** Changes with what the picture says, so that those who keep pictures by their address ask again. */
export const versionOf = (card: ShareCard): string => editionOf(JSON.stringify(card)).slice(0, 8)
