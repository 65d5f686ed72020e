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
  'answer',
  'document',
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

type Place = { slug: string; anchor: string }

/** Projects have pages of their own, answers stand beside the chat, a document is a file, all else on the home page. */
function pathOf(kind: EntryKind, { slug, anchor }: Place, locale: Locale): string {
  if (kind === 'project') return `/${locale}/projects/${slug}`
  if (kind === 'document') return `/${locale}/cv.pdf`
  return kind === 'answer' ? `/${locale}/nexus#${anchor}` : `/${locale}#${anchor}`
}

export function refer<Kind extends EntryKind>(
  kind: Kind,
  row: { id: string; slug: string },
  locale: Locale,
): Reference<Kind> {
  const anchor = `${kind}-${row.slug}`
  return { kind, id: row.id, slug: row.slug, anchor, path: pathOf(kind, { slug: row.slug, anchor }, locale) }
}
