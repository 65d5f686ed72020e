import { type Locale, locales } from '#lib/i18n/locales.ts'

export const projectsPerPage = 24

/** Where the list continues: the first page is `/{l}/projects` itself. */
export function projectListPath(locale: Locale, page: number): string {
  return page === 1 ? `/${locale}/projects` : `/${locale}/projects/page/${page}`
}

export function countProjectPages(projects: number): number {
  return Math.max(1, Math.ceil(projects / projectsPerPage))
}

/** A project's own page and the modal's address, which is a page of its own to the cache. */
export function projectAddresses(slug: string): string[] {
  return locales.flatMap(locale => [`/${locale}/projects/${slug}`, `/${locale}/(.)projects/${slug}`])
}

export const homeAddresses = (): string[] => locales.map(locale => `/${locale}`)

/** The pages that draw the CV as a whole: the first one, and the Nexus with its constellation of every entry. */
export const wholeAddresses = (): string[] => locales.flatMap(locale => [`/${locale}`, `/${locale}/nexus`])

export function projectListAddresses(projects: number): string[] {
  const pages = Array.from({ length: countProjectPages(projects) }, (_, index) => index + 1)
  return locales.flatMap(locale => pages.map(page => projectListPath(locale, page)))
}

/** Not a page: it is made or read on demand, and what the snapshot knows of it must follow. */
export const cvPdfAddress = (locale: Locale): string => `/${locale}/cv.pdf`
