import { cache } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { loadCv } from './load-cv.ts'
import { readRows } from './read-rows.ts'

const readRowsOnce = cache(readRows)

/** The CV for a page: one SQL statement a rendering, however many components ask. */
export const readCv = (locale: Locale) => loadCv(locale, readRowsOnce)
