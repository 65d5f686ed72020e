import type { PublicRows } from '#db/queries/public-cv.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { presentAnswers } from './answers.ts'
import { presentEmployers } from './career.ts'
import { contextOf } from './context.ts'
import { dropUnpublished } from './drop-unpublished.ts'
import {
  presentAwards,
  presentCertificates,
  presentEducation,
  presentInterests,
  presentLanguages,
  presentPublications,
  presentTestimonials,
  presentVolunteering,
} from './others.ts'
import { presentDocuments, presentOwnPdf } from './own-pdf.ts'
import { presentPerson } from './person.ts'
import { presentProjects } from './projects.ts'
import { presentSkillGroups } from './skills.ts'

/** The public rows as one language shows them; `now` closes open periods. */
export function presentCv(rows: PublicRows, locale: Locale, now: Date) {
  const context = contextOf(dropUnpublished(rows), locale, now)
  return {
    locale,
    mainLocale: rows.mainLocale,
    revision: rows.cvRevision,
    updatedAt: rows.updatedAt,
    isIndexable: rows.indexable,
    allowsAiCrawlers: rows.aiCrawlers,
    person: presentPerson(context),
    employers: presentEmployers(context),
    projects: presentProjects(context),
    skillGroups: presentSkillGroups(context),
    education: presentEducation(context),
    certificates: presentCertificates(context),
    awards: presentAwards(context),
    publications: presentPublications(context),
    volunteering: presentVolunteering(context),
    languages: presentLanguages(context),
    interests: presentInterests(context),
    testimonials: presentTestimonials(context),
    answers: presentAnswers(context),
    ownPdf: presentOwnPdf(context),
    documents: presentDocuments(context),
  }
}

/** All that pages, chat, documents and the API ever see of the CV. */
export type PublicCv = ReturnType<typeof presentCv>

/** Whether there is nothing to show yet: no name and no entry. A file is not shown on a page. */
export function isEmpty({ documents, ...cv }: PublicCv): boolean {
  const lists = Object.values(cv).filter(value => Array.isArray(value))
  return !cv.person.name && cv.person.headline === null && lists.every(list => list.length === 0)
}
