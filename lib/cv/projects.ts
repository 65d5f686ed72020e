import type { Text } from '#lib/i18n/localise.ts'
import { presentSkillNames } from './career.ts'
import type { Context } from './context.ts'
import { readPeriod } from './period.ts'
import { refer } from './reference.ts'
import { readUrl } from './urls.ts'

type ProjectRow = Context['rows']['projects'][number]
type MediaRow = ProjectRow['images'][number]['media']

/**
 * A stored image; `widths` are the WebP variants in pixels. One that nobody has described in any language goes by
 * `standIn`, and is not shown without: who cannot see it would not know what is there.
 */
export function presentImage(media: MediaRow, { text }: Context, standIn: Text | null = null) {
  const { key, width, height, widths, placeholder } = media
  const alt = text(media.alt) ?? standIn
  return alt && { key, width, height, widths, placeholder, alt }
}

function presentProjectImage({ media, caption }: ProjectRow['images'][number], context: Context) {
  const image = presentImage(media, context)
  return image ? [{ ...image, caption: context.text(caption) }] : []
}

function presentEmployerOf(row: ProjectRow, { rows, locale }: Context) {
  const employer = rows.employers.find(({ id }) => id === row.employerId)
  return employer ? { ...refer('employer', employer, locale), name: employer.name } : null
}

function presentProject(row: ProjectRow, context: Context) {
  const { locale, text, list } = context
  return {
    ...refer('project', row, locale),
    formerSlugs: row.formerSlugs,
    title: text(row.title),
    summary: text(row.summary),
    /** Markdown. */
    description: text(row.description),
    highlights: list(row.highlights),
    contribution: text(row.contribution),
    team: text(row.team),
    url: readUrl(row.url),
    repositoryUrl: readUrl(row.repositoryUrl),
    period: readPeriod(row),
    isFeatured: row.featured,
    employer: presentEmployerOf(row, context),
    skills: presentSkillNames(row, context),
    images: row.images.flatMap(image => presentProjectImage(image, context)),
  }
}

export type Project = ReturnType<typeof presentProject>

export const presentProjects = (context: Context): Project[] =>
  context.rows.projects.map(row => presentProject(row, context))
