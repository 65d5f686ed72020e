import { locales } from '#lib/i18n/locales.ts'

/** One address of every kind of page, below the language: home, list, project, Nexus, privacy, not found. */
export const pageKinds = ['', '/projects', '/projects/marea', '/nexus', '/privacy', '/nothing-here'] as const

export const everyPage = locales.flatMap(locale =>
  pageKinds.map(kind => ({ locale, kind, path: `/${locale}${kind}` })),
)

export const statusOf = (kind: string) => (kind === '/nothing-here' ? 404 : 200)
