import { tool } from 'ai'
import { z } from 'zod'
import { brieflyFound, find, type ToolContext } from './found.ts'

/** One project with what was asked, done and achieved. */
export function showProject({ cv, entries }: ToolContext) {
  return tool({
    description:
      'Show one project of the CV by its slug: what it is, the part the person had, team, skills, links.',
    inputSchema: z.strictObject({ slug: z.string().max(120) }),
    execute: ({ slug }) => {
      const project = cv.projects.find(row => row.slug === slug)
      const entry = entries.find(({ kind, slug: own }) => kind === 'project' && own === slug)
      if (project === undefined || entry === undefined) return { project: null }
      const [image] = project.images
      return {
        project: {
          ...brieflyFound(find(entry)),
          summary: project.summary?.text ?? null,
          contribution: project.contribution?.text ?? null,
          team: project.team?.text ?? null,
          url: project.url,
          repositoryUrl: project.repositoryUrl,
          skills: project.skills.map(({ name, slug: skill, anchor }) => ({
            name: name?.text ?? skill,
            anchor,
          })),
          image: image ?? null,
        },
      }
    },
  })
}
