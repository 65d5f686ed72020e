import { presentSkillNames } from './career.ts'
import type { Context } from './context.ts'
import { readPeriod } from './period.ts'
import { refer } from './reference.ts'
import { readUrl } from './urls.ts'

type ProjectRow = Context['rows']['projects'][number]
type MediaRow = ProjectRow['images'][number]['media']

/** A stored image; `widths` are the WebP variants in pixels. */
export function presentImage(media: MediaRow, { text }: Context) {
  const { key, width, height, widths, placeholder, alt } = media
  return { key, width, height, widths, placeholder, alt: text(alt) }
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
    images: row.images.map(image => ({
      ...presentImage(image.media, context),
      caption: text(image.caption),
    })),
  }
}

export type Project = ReturnType<typeof presentProject>

export const presentProjects = (context: Context): Project[] =>
  context.rows.projects.map(row => presentProject(row, context))
