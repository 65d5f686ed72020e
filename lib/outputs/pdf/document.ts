import type { PublicCv } from '#lib/cv/present.ts'
import { languageTags } from '#lib/i18n/locales.ts'
import { formatDate } from '#lib/i18n/partial-dates.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { contextOf } from './entries.ts'
import { listContacts, listFacts } from './head.ts'
import { listSections } from './sections.ts'
import { clean, spell } from './words.ts'

const maxKeywords = 40

function keywordsOf({ skillGroups }: PublicCv): string[] {
  const names = skillGroups.flatMap(({ skills }) => skills.map(({ name, slug }) => clean(name?.text ?? slug)))
  return names.slice(0, maxKeywords)
}

/** All that the template shows, as plain JSON: texts in the reader's language, dates and addresses written out. */
export function describeDocument(cv: PublicCv, siteUrl: string) {
  const { person, locale } = cv
  const texts = textsIn(locale)
  const context = contextOf(locale, siteUrl)
  const name = context.plain(person.name) ?? context.said(person.label) ?? context.said(person.headline)
  const day = cv.updatedAt.toISOString().slice(0, 10)
  return {
    lang: locale,
    region: languageTags[locale].split('-')[1] ?? null,
    title: name === null ? texts.documentTitle : `${name.text}, ${texts.documentTitle}`,
    author: person.name === null ? '' : clean(person.name),
    keywords: keywordsOf(cv),
    updatedOn: day.split('-').map(Number),
    name,
    label: person.name === null ? null : context.said(person.label),
    headline: context.said(person.headline),
    contacts: listContacts(cv, siteUrl),
    facts: listFacts(cv, context),
    profile: texts.profile,
    summary: context.blocks(person.summary),
    sections: listSections(cv, context),
    footer: {
      site: spell(`${siteUrl}/${locale}`),
      date: texts.lastEdited(formatDate(day, locale)),
    },
  }
}

export type CvDocument = ReturnType<typeof describeDocument>
