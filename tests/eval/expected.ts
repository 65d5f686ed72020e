import type { Locale } from '#lib/i18n/locales.ts'
import { formatMonths } from '#lib/i18n/periods.ts'

/** The day on which the questions are asked: open roles and projects last until then. */
export const now = new Date('2026-11-23T12:00:00Z')

/** Inclusive months at `now` of what the questions ask about; `career` is every role, overlaps once. */
export const months = {
  sample: {
    career: 188,
    'employer-cauce': 76,
    'employer-ferrovia-austral': 62,
    'employer-cooperativa-tesela': 28,
    'role-cauce-principal-engineer-ledger': 45,
    'role-cauce-senior-engineer-payments-core': 31,
    'skill-sql': 188,
    'skill-linux': 188,
    'skill-postgresql': 166,
    'skill-typescript': 138,
    'skill-react': 138,
    'skill-kafka': 128,
    'skill-sqlite': 123,
    'skill-go': 107,
    'skill-kubernetes': 107,
    'skill-mentoring': 107,
    'skill-python': 96,
    'skill-redis': 93,
    'skill-accessibility': 90,
    'skill-d3': 84,
    'skill-terraform': 76,
    'skill-event-sourcing': 76,
    'skill-tla-plus': 67,
    'skill-rust': 57,
    'skill-clickhouse': 45,
  },
  second: {
    career: 179,
    'employer-escola-corgo': 71,
    'employer-ribeira-velha': 108,
    'role-ribeira-midwife': 60,
    'role-ribeira-birth-room-coordinator': 48,
    'skill-newborn-resuscitation': 191,
    'skill-labour-care': 120,
    'skill-breastfeeding': 108,
    'skill-clinical-simulation': 71,
    'skill-curriculum-design': 71,
    'skill-field-interviews': 60,
    'skill-water-birth': 48,
    'skill-r': 36,
  },
}

export type CvName = keyof typeof months

const words = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  es: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis',
  pt: 'um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis',
}

const units = {
  en: { years: 'years', months: 'months' },
  es: { years: 'años', months: 'meses' },
  pt: { years: 'anos', months: 'meses' },
}

function inYears(years: number, locale: Locale): string[] {
  const word = words[locale].split(' ')[years - 1]
  return [years, word].filter(Boolean).map(count => `${count} ${units[locale].years}`)
}

/** The fair wordings of a length: the site's own, the full years, the nearest ones, and the months. */
export function wordLength(length: number, locale: Locale): string[] {
  const full = Math.floor(length / 12)
  const nearest = Math.round(length / 12)
  const decimal = (length / 12).toLocaleString(locale, { maximumFractionDigits: 1 })
  return [
    formatMonths(length, locale),
    ...inYears(full, locale),
    ...(nearest === full ? [] : inYears(nearest, locale)),
    `${full}+`,
    `${decimal} ${units[locale].years}`,
    `${length} ${units[locale].months}`,
  ]
}

/** How the length of something in a CV may be said in a language. */
export function lengthsOf<Name extends CvName>(cv: Name, locale: Locale) {
  const lengths = new Map<PropertyKey, number>(Object.entries(months[cv]))
  return (what: keyof (typeof months)[Name]) => wordLength(lengths.get(what) ?? 0, locale)
}
