import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projects } from '#db/sample/projects/index.ts'
import { locales } from '#lib/i18n/locales.ts'
import type { Site } from './site.ts'

const shownSlugs = projects.filter(({ published }) => published !== false).map(({ slug }) => slug)

export const projectPages = (slug: string) => locales.map(locale => `/${locale}/projects/${slug}`)
export const modals = (slug: string) => locales.map(locale => `/${locale}/(.)projects/${slug}`)

/** What shows every project. */
export const overviews = locales.flatMap(locale => [`/${locale}`, `/${locale}/projects`, `/${locale}/nexus`])

/** Every public page of the sample CV, with the modals, in all languages. */
export const everyPage = [
  ...overviews,
  ...locales.map(locale => `/${locale}/privacy`),
  ...shownSlugs.flatMap(slug => [...projectPages(slug), ...modals(slug)]),
]

export type View = Awaited<ReturnType<Site['view']>>

/** Asks for many addresses, a few at once as a browser does. */
export async function viewAll(site: Site, addresses: readonly string[]): Promise<Map<string, View>> {
  const views = new Map<string, View>()
  const waiting = [...addresses]
  const read = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      views.set(next, await site.view(next))
    }
  }
  await Promise.all([read(), read(), read(), read()])
  return views
}

/** The addresses whose view is so, in the order they were asked for. */
export function where(views: Map<string, View>, isSo: (view: View) => boolean): string[] {
  return [...views].filter(([, view]) => isSo(view)).map(([address]) => address)
}

/** What a browser asks for when a link to a project is followed on the first page: the modal's payload. */
export async function followLink(site: Site, path: string): Promise<View> {
  const headers = { rsc: '1', 'next-url': `/${path.split('/')[1]}` }
  const first = await site.view(path, headers)
  return first.status === 307 ? await site.view(first.headers.get('location') ?? '', headers) : first
}

/** The files in which rendered pages are kept. */
export function storedPages({ dataDir }: Site): string[] {
  const all = join(dataDir, 'pages')
  const builds = readdirSync(all, { withFileTypes: true }).filter(entry => entry.isDirectory())
  const files = builds.flatMap(({ name }) => readdirSync(join(all, name)).map(file => join(all, name, file)))
  return files.filter(file => file.endsWith('.page'))
}

/** A localised column as `npm run edit` takes it, the same in every language. */
export const inAll = (field: string, text: string) => locales.map(locale => `${field}.${locale}=${text}`)

export const titled = (title: string) => inAll('title', title)

export const setTitle = (site: Site, slug: string, title: string) =>
  site.edit('set', `projects/${slug}`, ...titled(title))
