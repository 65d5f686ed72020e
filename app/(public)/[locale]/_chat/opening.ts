import type { ComponentProps } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Constellation } from '../_constellation/constellation.tsx'

type Drawing = ComponentProps<typeof Constellation>

/** Questions to begin with, made from the CV, and its constellation where there is one. */
export type Opening = { questions: string[]; plate: Drawing['plate'] | null; constellation: Drawing['texts'] }

/** Null where it could not be had: one can ask without it. */
export type Opened = Promise<Opening | null>

function isOpening(value: unknown): value is Opening {
  if (typeof value !== 'object' || value === null) return false
  return 'questions' in value && 'plate' in value && 'constellation' in value
}

async function fetchOpening(locale: Locale): Promise<Opening | null> {
  try {
    const response = await fetch(`/${locale}/nexus/opening`)
    const value: unknown = await response.json()
    return isOpening(value) ? value : null
  } catch {
    return null
  }
}

const openings = new Map<Locale, Opened>()

/** Asked for once a page, as the panel is first opened. */
export function readOpening(locale: Locale): Opened {
  const known = openings.get(locale) ?? fetchOpening(locale)
  openings.set(locale, known)
  return known
}
