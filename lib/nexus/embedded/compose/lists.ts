import { formatDate } from '#lib/i18n/partial-dates.ts'
import type { Entry } from '../../entries/entry.ts'
import type { ListedKind } from '../phrases/phrases.ts'
import type { Plan } from '../understand/plan.ts'
import { nameLanguage } from '../understand/spoken-languages.ts'
import {
  type Answer,
  answered,
  bullets,
  cited,
  describe,
  mark,
  plainly,
  quote,
  silent,
  titleOf,
  type Writer,
} from './writer.ts'

type Asked<Kind> = Extract<Plan, { kind: Kind }>

const listedKinds: ListedKind[] = [
  'education',
  'certificate',
  'award',
  'publication',
  'volunteering',
  'interest',
  'testimonial',
  'project',
]
const mostQuoted = 3

function certificate(entry: Entry, { cv, say }: Writer): string {
  const name = plainly([titleOf(entry), entry.title && entry.by].filter(Boolean).join(', '))
  const { start, end } = entry.period ?? {}
  const dates = [
    start && say.issued(formatDate(start, cv.locale)),
    end && say.validUntil(formatDate(end, cv.locale)),
  ]
  return `${name}${dates.some(Boolean) ? ` (${dates.filter(Boolean).join(', ')})` : ''} ${mark(entry)}`
}

/** Who says it, as what, and what they say. */
function testimonial(entry: Entry, writer: Writer): string {
  const row = writer.cv.testimonials.find(({ id }) => id === entry.id)
  const who = [row?.author, row?.authorTitle?.text].filter(Boolean).join(', ')
  const texts = entry.texts.map(({ text }) => text).filter(text => text !== row?.authorTitle?.text)
  return `${plainly(who)}: ${quote(entry, writer, texts, 3)}`
}

/** A study with its grade, where there is one. */
function study(entry: Entry, isShort: boolean, writer: Writer): string {
  const score = writer.cv.education.find(({ id }) => id === entry.id)?.score
  const heading = `${describe(entry, writer)}${score ? `, ${plainly(score)}` : ''} ${mark(entry)}`
  if (!isShort) return heading
  const texts = entry.texts.map(({ text }) => text).filter(text => text !== score)
  return [heading, quote(entry, writer, texts)].filter(Boolean).join('. ')
}

function line(entry: Entry, isShort: boolean, writer: Writer): string {
  if (entry.kind === 'education') return study(entry, isShort, writer)
  if (entry.kind === 'certificate') return certificate(entry, writer)
  if (entry.kind === 'testimonial') return testimonial(entry, writer)
  const said = isShort ? quote(entry, writer) : ''
  return said ? `${describe(entry, writer)} ${said}` : cited(entry, writer)
}

/** Entries of a kind: those asked for, else all; what the CV does not know is said first. */
export function composeList({ kinds, of, chosen, unknown }: Asked<'list'>, writer: Writer): Answer {
  const kind = listedKinds.find(one => kinds.includes(one))
  if (kind === undefined) return silent(writer.say.silent(null))
  const all = writer.entries.filter(entry => entry.kind === kind)
  if (all.length === 0) return silent(writer.say.none[kind], writer.say.silentNear(writer.name))
  const shown = chosen.length > 0 && unknown.length === 0 ? chosen : all
  const isShort = shown.length <= mostQuoted
  const lines = bullets(shown.slice(0, 12).map(entry => line(entry, isShort, writer)))
  if (unknown.length > 0) return silent(writer.say.unknown(writer.say.join([...unknown])), lines)
  const [only, ...more] = shown
  if (only && more.length === 0 && of === 'list') return answered(line(only, true, writer))
  return answered(writer.say.listed[kind](shown.length), lines)
}

/** Which languages and how well. */
export function composeSpoken({ languages, isAll }: Asked<'spoken'>, writer: Writer): Answer {
  const { cv, say, name } = writer
  const lineOf = (row: (typeof cv.languages)[number]) =>
    `${plainly([row.language?.text, row.fluency?.text].filter(Boolean).join(': '))} ${mark(row)}`
  const all = bullets(cv.languages.map(lineOf))
  if (cv.languages.length === 0) return silent(say.silent(null))
  if (languages.length === 0) return answered(say.speaksAll(name, cv.languages.length), all)
  const known = cv.languages.filter(({ code }) => code && languages.includes(code.slice(0, 2)))
  const missing = languages.filter(code => !cv.languages.some(row => row.code?.startsWith(code)))
  const spoken = known.map(
    row =>
      `${say.speaks(name, row.language?.text ?? '', row.fluency?.text ?? '').replace(/[\s:]+$/, '')} ${mark(row)}.`,
  )
  if (missing.length === 0)
    return answered(...spoken, isAll && `${say.speaksAll(name, cv.languages.length)}\n\n${all}`)
  const lacking = say.speaksNot(say.join(missing.map(code => nameLanguage(code, cv.locale))))
  return known.length > 0 ? answered(...spoken, lacking, all) : silent(lacking, all)
}
