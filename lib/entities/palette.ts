import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import { activityTexts } from '#lib/i18n/texts/desk/activity.ts'
import { type DeskTexts, deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import { descriptions } from './descriptions/index.ts'
import { textsOf } from './kit/entry-list.ts'
import { entryTitle, type OwnedEntry, type OwnerEntries } from './owner-entries.ts'

/** Somewhere to go: `words` is what it is found by, in every language, without case and accents. */
export type PaletteItem = {
  group: 'entries' | 'rooms' | 'fresh'
  href: string
  label: string
  detail: string
  words: string
}

type Reader = { cv: OwnerEntries; locale: Locale }

/** What an entry is found by: its short texts. Its long ones would find everything. */
const searchedKinds = ['line', 'plain', 'tags']

function referred(entry: OwnedEntry, { cv }: Reader): OwnedEntry[] {
  const fields = Object.entries(descriptions[entry.entity].fields)
  return fields.flatMap(([name, { of }]) =>
    of === undefined ? [] : cv.entries[of].filter(({ id }) => id === entry.values[name]),
  )
}

function shortTexts(entry: OwnedEntry): string[] {
  const fields = Object.entries(descriptions[entry.entity].fields)
  const names = fields.filter(([, { kind }]) => searchedKinds.includes(kind)).map(([name]) => name)
  return [entry.slug ?? '', ...names.flatMap(name => textsOf(entry.values[name]))]
}

function entryItem(entry: OwnedEntry, reader: Reader): PaletteItem {
  const { cv, locale } = reader
  const others = referred(entry, reader)
  const names = others.map(each => entryTitle(each, locale, cv.main))
  const state = entry.published ? [] : [deskTexts(locale).draft.toLowerCase()]
  const texts = [entry, ...others].flatMap(shortTexts)
  return {
    group: 'entries',
    href: `/dashboard/${entry.entity}/${entry.id}`,
    label: entryTitle(entry, locale, cv.main) || (entry.slug ?? ''),
    detail: [descriptions[entry.entity].one[locale], ...names, ...state].join(', '),
    words: plainText(texts.join('\n')),
  }
}

const ownRooms: readonly { path: string; label: (texts: DeskTexts, locale: Locale) => string }[] = [
  { path: '', label: texts => texts.overview },
  { path: '/translations', label: texts => texts.translations },
  { path: '/inbox', label: texts => texts.inbox },
  { path: '/questions', label: (_, locale) => questionTexts(locale).title },
  { path: '/media', label: texts => texts.media },
  { path: '/documents', label: texts => texts.documents },
  { path: '/activity', label: (_, locale) => activityTexts(locale).title },
  { path: '/trash', label: texts => texts.trash },
  { path: '/settings', label: texts => texts.settings },
]

function place(group: PaletteItem['group'], path: string, label: string, also = ''): PaletteItem {
  return { group, href: `/dashboard${path}`, label, detail: '', words: plainText(`${label}\n${also}`) }
}

/** Every entry, every room and everything that can be made. */
export function listPaletteItems(cv: OwnerEntries, locale: Locale): PaletteItem[] {
  const texts = deskTexts(locale)
  const all = Object.values(descriptions)
  const entities = all.filter(({ name }) => name !== 'profile')
  const names = (label: Record<Locale, string>) => Object.values(label).join('\n')
  return [
    ...entities.flatMap(({ name }) => cv.entries[name].map(entry => entryItem(entry, { cv, locale }))),
    ...ownRooms.map(({ path, label }) => place('rooms', path, label(texts, locale))),
    ...all.map(({ name, many }) => place('rooms', `/${name}`, many[locale], names(many))),
    ...entities.map(({ name, one }) =>
      place('fresh', `/${name}/new`, texts.list.add(one[locale]), names(one)),
    ),
  ]
}
