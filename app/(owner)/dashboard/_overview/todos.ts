import { descriptions } from '#lib/entities/descriptions/index.ts'
import { type LanguageState, languageStates } from '#lib/entities/overview/completeness.ts'
import { endingCertificates } from '#lib/entities/overview/ending.ts'
import type { NewMessages, Undescribed } from '#lib/entities/overview/reads.ts'
import { entryTitle, type OwnedEntry, type OwnerEntries } from '#lib/entities/owner-entries.ts'
import { type Locale, languageTags } from '#lib/i18n/locales.ts'
import { formatDate } from '#lib/i18n/partial-dates.ts'
import { overviewTexts } from '#lib/i18n/texts/desk/overview.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import type { NewestQuestions } from '#lib/nexus/questions/open-questions.ts'

type Link = { href: string; label: string }

/** Something that needs the owner. */
export type Todo = {
  mark: 'missing' | 'older' | 'study' | 'project' | 'message'
  text: string
  links: Link[]
  /** How many more there are than links. */
  more: number
  note?: string
  way: Link
}

type Reader = { cv: OwnerEntries; locale: Locale }

const named = 3

function links(entries: readonly OwnedEntry[], { cv, locale }: Reader): Pick<Todo, 'links' | 'more'> {
  const shown = entries.slice(0, named).map(entry => ({
    href: `/dashboard/${entry.entity}/${entry.id}`,
    label: entryTitle(entry, locale, cv.main) || entry.slug || descriptions[entry.entity].one[locale],
  }))
  return { links: shown, more: entries.length - shown.length }
}

function languageTodos(state: LanguageState, reader: Reader): Todo[] {
  const { locale } = reader
  const texts = overviewTexts(locale)
  const language =
    new Intl.DisplayNames(languageTags[locale], { type: 'language' }).of(state.locale) ?? state.locale
  const href = `/dashboard/translations?language=${state.locale}`
  const missing: Todo = {
    mark: 'missing',
    text: texts.missing(state.lacking.length, language),
    ...links(state.lacking, reader),
    way: { href: `${href}&mark=missing`, label: texts.ways.translate },
  }
  const older: Todo = {
    mark: 'older',
    text: texts.older(state.older, language),
    ...links(state.outdated, reader),
    way: { href: `${href}&mark=older`, label: texts.ways.compare },
  }
  return [...(state.lacking.length > 0 ? [missing] : []), ...(state.older > 0 ? [older] : [])]
}

function draftTodos(reader: Reader): Todo[] {
  const texts = overviewTexts(reader.locale)
  const drafts = Object.values(reader.cv.entries)
    .flat()
    .filter(({ published }) => !published)
  const listed = links(drafts, reader)
  const [first] = drafts
  if (first === undefined) return []
  const href = drafts.length === 1 ? listed.links[0]?.href : `/dashboard/${first.entity}?state=draft`
  const way = { href: href ?? '/dashboard', label: texts.ways.open }
  return [{ mark: 'project', text: texts.drafts(drafts.length), ...listed, way }]
}

function certificateTodos(reader: Reader, now: Date): Todo[] {
  const texts = overviewTexts(reader.locale)
  return endingCertificates(reader.cv, now).map(({ entry, date, days }) => ({
    mark: 'study',
    text: texts.ending(days),
    ...links([entry], reader),
    note: formatDate(date, reader.locale),
    way: { href: `/dashboard/certificates/${entry.id}`, label: texts.ways.date },
  }))
}

function imageTodos({ count, files }: Undescribed, locale: Locale): Todo[] {
  const texts = overviewTexts(locale)
  const shown = files.map(({ id, name }) => ({
    href: `/dashboard/media/${id}`,
    label: name || texts.unnamed,
  }))
  const way = { href: '/dashboard/media?show=undescribed', label: texts.ways.describe }
  const text = texts.images(count)
  return count === 0 ? [] : [{ mark: 'project', text, links: shown, more: count - shown.length, way }]
}

function messageTodos({ count, messages }: NewMessages, locale: Locale): Todo[] {
  const texts = overviewTexts(locale)
  const shown = messages.map(({ id, name, email }) => ({
    href: `/dashboard/inbox/${id}`,
    label: name ?? email ?? texts.unknownSender,
  }))
  const way = { href: '/dashboard/inbox', label: texts.ways.read }
  const text = texts.messages(count)
  return count === 0 ? [] : [{ mark: 'message', text, links: shown, more: count - shown.length, way }]
}

const maxLabel = 80

function questionTodos({ total, questions }: NewestQuestions, locale: Locale): Todo[] {
  const texts = questionTexts(locale)
  const shown = questions.map(({ id, question }) => ({
    href: `/dashboard/questions#question-${id}`,
    label: question.length > maxLabel ? `${question.slice(0, maxLabel).trimEnd()}…` : question,
  }))
  const way = { href: '/dashboard/questions', label: overviewTexts(locale).ways.read }
  const text = texts.waiting(total)
  return total === 0 ? [] : [{ mark: 'message', text, links: shown, more: total - shown.length, way }]
}

type Found = {
  images: Undescribed | null
  messages: NewMessages | null
  questions: NewestQuestions | null
  now: Date
}

/** All that needs the owner; what could not be read is left out. */
export function listTodos(reader: Reader, { images, messages, questions, now }: Found): Todo[] {
  return [
    ...(messages ? messageTodos(messages, reader.locale) : []),
    ...(questions ? questionTodos(questions, reader.locale) : []),
    ...languageStates(reader.cv).flatMap(state => languageTodos(state, reader)),
    ...certificateTodos(reader, now),
    ...(images ? imageTodos(images, reader.locale) : []),
    ...draftTodos(reader),
  ]
}
