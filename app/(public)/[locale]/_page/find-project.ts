import { permanentRedirect } from 'next/navigation'
import type { PublicCv } from '#lib/cv/present.ts'

export type FoundProject = {
  project: PublicCv['projects'][number]
  index: number
  previous: string | null
  next: string | null
}

/** The project with its neighbours' addresses; one asked for by an earlier slug answers 308 to the present one. */
export function findProject({ projects }: PublicCv, slug: string): FoundProject | null {
  const index = projects.findIndex(project => project.slug === slug)
  const project = projects[index]
  if (project === undefined) {
    const renamed = projects.find(({ formerSlugs }) => formerSlugs.includes(slug))
    return renamed === undefined ? null : permanentRedirect(renamed.path)
  }
  const pathAt = (position: number) => projects[position]?.path ?? null
  return { project, index, previous: pathAt(index - 1), next: pathAt(index + 1) }
}
