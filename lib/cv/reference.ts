import type { Locale } from '#lib/i18n/locales.ts'

export const entryKinds = [
  'link',
  'employer',
  'role',
  'project',
  'skill',
  'skill-group',
  'education',
  'certificate',
  'award',
  'publication',
  'volunteering',
  'language',
  'interest',
  'testimonial',
] as const

export type EntryKind = (typeof entryKinds)[number]

/** Where an entry stands: `anchor` is its id on `/{l}`, `path` the address that shows it. */
export type Reference<Kind extends EntryKind = EntryKind> = {
  kind: Kind
  id: string
  slug: string
  anchor: string
  path: string
}

export function refer<Kind extends EntryKind>(
  kind: Kind,
  row: { id: string; slug: string },
  locale: Locale,
): Reference<Kind> {
  const anchor = `${kind}-${row.slug}`
  const path = kind === 'project' ? `/${locale}/projects/${row.slug}` : `/${locale}#${anchor}`
  return { kind, id: row.id, slug: row.slug, anchor, path }
}
