import type { UsedMedia } from '#db/queries/media-library.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { localise, type Text } from '#lib/i18n/localise.ts'

/** A place where a file is used, with the owner's page of it. */
export type MediaUse = { address: string } & (
  | { kind: 'project'; title: Text | null; slug: string; isPublished: boolean }
  | { kind: 'photo' }
  | { kind: 'document'; locale: Locale }
)

/** Where a file is used; a project that shows it twice is named once. */
export function usesOf(file: UsedMedia, locale: Locale): MediaUse[] {
  const projects = new Map(file.projectImages.map(({ project }) => [project.id, project]))
  return [
    ...file.profiles.map((): MediaUse => ({ kind: 'photo', address: '/dashboard/profile' })),
    ...[...projects.values()].map(
      ({ id, slug, title, published }): MediaUse => ({
        kind: 'project',
        address: `/dashboard/projects/${id}`,
        title: localise(title, locale, locale),
        slug,
        isPublished: published,
      }),
    ),
    ...file.documents.map(
      (document): MediaUse => ({
        kind: 'document',
        address: '/dashboard/documents',
        locale: document.locale,
      }),
    ),
  ]
}

export const isUsed = ({ profiles, projectImages, documents }: UsedMedia): boolean =>
  profiles.length + projectImages.length + documents.length > 0
