import type { Browser } from '@playwright/test'
import { locales } from '#lib/i18n/locales.ts'
import { pageKinds } from '#tests/support/page-kinds.ts'
import type { Site } from '#tests/support/site.ts'
import type { Blank } from './blank.ts'

/** What every part measures: the sample CV served by the production build, and the blank page beside it. */
export type Stage = { site: Site; blank: Blank; browser: Browser }

/** Every kind of page that answers 200. */
export const shownKinds = [...new Set([...pageKinds, '/contact'])].filter(kind => kind !== '/nothing-here')

export const shownPages = locales.flatMap(locale => shownKinds.map(kind => `/${locale}${kind}`))

export const homes = locales.map(locale => `/${locale}`)
