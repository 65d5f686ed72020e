import type { Locale } from '#lib/i18n/locales.ts'

/** Questions to begin with, made from the CV. */
export type Opening = { questions: string[] }

const nothing: Opening = { questions: [] }

function isOpening(value: unknown): value is Opening {
  if (typeof value !== 'object' || value === null || !('questions' in value)) return false
  const { questions } = value
  return Array.isArray(questions) && questions.every(question => typeof question === 'string')
}

async function fetchOpening(locale: Locale): Promise<Opening> {
  try {
    const response = await fetch(`/${locale}/nexus/suggestions`)
    const value: unknown = await response.json()
    return isOpening(value) ? value : nothing
  } catch {
    // One can ask without suggestions.
    return nothing
  }
}

const openings = new Map<Locale, Promise<Opening>>()

/** Asked for once a page, as the panel is first opened. */
export function readOpening(locale: Locale): Promise<Opening> {
  const known = openings.get(locale) ?? fetchOpening(locale)
  openings.set(locale, known)
  return known
}
