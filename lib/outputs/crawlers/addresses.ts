import type { PublicCv } from '#lib/cv/present.ts'
import { env } from '#lib/env.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { countProjectPages, projectListPath } from '#lib/pages/addresses.ts'

/** A public page without its language: `/projects`, or an empty text for the first page. */
export type PagePath = string

export const absolute = (path: string): string => `${env().siteUrl}${path}`

/** One page in every language, and where readers of another one are sent: "/" asks their browser. */
export function alternatesOf(page: PagePath): Record<Locale | 'x-default', string> {
  const address = (locale: Locale) => absolute(`/${locale}${page}`)
  const other = page === '' ? absolute('/') : address(env().defaultLocale)
  return { en: address('en'), es: address('es'), pt: address('pt'), 'x-default': other }
}

const withoutLocale = (path: string): PagePath => path.replace(/^\/\w+/, '')

/** The page of the list as a path below the language. */
export const projectListPage = (page: number): PagePath => withoutLocale(projectListPath(locales[0], page))

/** Every public page of this CV. */
export function listPages({ projects }: PublicCv): PagePath[] {
  const lists = Array.from({ length: countProjectPages(projects.length) }, (_, index) => index + 1)
  return [
    '',
    ...lists.map(projectListPage),
    ...projects.map(({ path }) => withoutLocale(path)),
    '/nexus',
    '/contact',
    '/privacy',
  ]
}
