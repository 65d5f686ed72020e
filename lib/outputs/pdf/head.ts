import type { PublicCv } from '#lib/cv/present.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { clean, present, type Reader, spell, type Words } from './words.ts'

export type Contact = { text: string; href: string | null }
export type Fact = { label: string; value: Words[] }

const maxLinks = 6

const webContact = (url: string): Contact => ({ text: spell(url), href: url })

function phoneContact(phone: string): Contact {
  return { text: clean(phone), href: `tel:${phone.replace(/[^+\d]/g, '')}` }
}

const isElsewhere = (url: string, siteUrl: string) => new URL(url).host !== new URL(siteUrl).host

/** How to reach the person, each address once: paper has no pointer, so addresses are written out. */
export function listContacts({ person, locale }: PublicCv, siteUrl: string): Contact[] {
  const links = person.links.flatMap(({ url }) => (url === null ? [] : webContact(url)))
  const contacts = present<Contact>([
    person.email && { text: clean(person.email), href: `mailto:${person.email}` },
    person.phone && phoneContact(person.phone),
    webContact(`${siteUrl}/${locale}`),
    person.url && isElsewhere(person.url, siteUrl) && webContact(person.url),
    ...links.slice(0, maxLinks),
  ])
  return [...new Map(contacts.map(contact => [contact.text, contact])).values()]
}

/** What a recruiter asks first. */
export function listFacts({ person, locale }: PublicCv, { said, words }: Reader): Fact[] {
  const texts = textsIn(locale)
  const remote = person.remote === null ? null : words(texts.remote[person.remote], locale)
  const facts = [
    { label: texts.basedIn, value: present([said(person.place), remote]) },
    { label: texts.openTo, value: present([said(person.availability)]) },
    { label: texts.workPermit, value: present([said(person.workPermit)]) },
  ]
  return facts.filter(({ value }) => value.length > 0)
}
