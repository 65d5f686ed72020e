import type { Locale } from '#lib/i18n/locales.ts'
import { languageTags } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'

/** Partial dates, both inclusive. */
export type Span = { from: string; to: string; isPoint: boolean }

const earliest = '1900'
const year = String.raw`(?:19|20)\d\d`

function monthNames(locale: Locale): string[] {
  return Array.from({ length: 12 }, (_, month) =>
    plainText(
      new Intl.DateTimeFormat(languageTags[locale], { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2000, month, 1),
      ),
    ),
  )
}

type Words = { since: RegExp; until: RegExp; beyond: RegExp; recent: RegExp }

const words: Record<Locale, Words> = {
  en: {
    since: new RegExp(`\\b(?:since|from) (${year})\\b(?! (?:to|until|till|-))`),
    until: new RegExp(`\\b(?:before|until|till|up to|prior to) (${year})\\b`),
    beyond: new RegExp(`\\b(?:after) (${year})\\b`),
    recent: /\b(?:last|past) (\d{1,2}|two|three|four|five|ten) years\b/,
  },
  es: {
    since: new RegExp(`\\b(?:desde|a partir de|desde el) (${year})\\b(?! (?:a|hasta|-))`),
    until: new RegExp(`\\b(?:antes de|antes del|hasta|hasta el) (${year})\\b`),
    beyond: new RegExp(`\\b(?:despues de|despues del|tras) (${year})\\b`),
    recent: /\bultimos (\d{1,2}|dos|tres|cuatro|cinco|diez) anos\b/,
  },
  pt: {
    since: new RegExp(`\\b(?:desde|a partir de) (${year})\\b(?! (?:a|ate|-))`),
    until: new RegExp(`\\b(?:antes de|ate) (${year})\\b`),
    beyond: new RegExp(`\\b(?:depois de|apos) (${year})\\b`),
    recent: /\bultimos (\d{1,2}|dois|tres|quatro|cinco|dez) anos\b/,
  },
}

const numbers: Record<string, number> = {
  ...{ two: 2, three: 3, four: 4, five: 5, ten: 10, dos: 2, cuatro: 4, cinco: 5, diez: 10 },
  ...{ tres: 3, dois: 2, quatro: 4, dez: 10 },
}

function relative(plain: string, locale: Locale, now: Date): Span | null {
  const today = now.getUTCFullYear()
  const { since, until, beyond, recent } = words[locale]
  const from = since.exec(plain)?.[1]
  if (from) return { from, to: String(today), isPoint: false }
  const to = until.exec(plain)?.[1]
  if (to) return { from: earliest, to: String(Number(to) - 1), isPoint: false }
  const past = beyond.exec(plain)?.[1]
  if (past)
    return { from: String(Number(past) + 1), to: String(Math.max(today, Number(past) + 1)), isPoint: false }
  const count = recent.exec(plain)?.[1]
  if (count === undefined) return null
  return { from: String(today - (numbers[count] ?? Number(count))), to: String(today), isPoint: false }
}

function monthOf(plain: string, locale: Locale): Span | null {
  const names = monthNames(locale)
  const found = new RegExp(`\\b(${names.join('|')})\\b(?: de| do| del|,)? (${year})`).exec(plain)
  if (!found) return null
  const date = `${found[2]}-${String(names.indexOf(found[1] ?? '') + 1).padStart(2, '0')}`
  return { from: date, to: date, isPoint: true }
}

/** The time a question is about: a year, a month, from one year to another, since or before one; null for none. */
export function readSpan(plain: string, locale: Locale, now: Date): Span | null {
  const month = monthOf(plain, locale)
  if (month) return month
  const years = [...plain.matchAll(new RegExp(`\\b${year}\\b`, 'g'))].map(([found]) => found).sort()
  const [first, last] = [years[0], years.at(-1)]
  if (first && last && first !== last) return { from: first, to: last, isPoint: false }
  const side = relative(plain, locale, now)
  if (side) return side
  return first ? { from: first, to: first, isPoint: true } : null
}
