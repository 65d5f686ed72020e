import type { PublicCv } from '#lib/cv/present.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import type { Entry } from './entry.ts'
import { itemsOf, paragraphsOf } from './paragraphs.ts'

type Named = { name: { text: string } | null; slug: string }

/** The names of skills with what people call them: "k8s" finds whatever was made with Kubernetes. */
export function wordsOfSkills(skills: Named[], cv: PublicCv): string[] {
  const aliases = new Map(
    cv.skillGroups.flatMap(group =>
      group.skills.map((skill): [string, string[]] => [skill.slug, skill.aliases ?? []]),
    ),
  )
  return skills.flatMap(({ name, slug }) => [...(name ? [name.text] : []), ...(aliases.get(slug) ?? [])])
}

export function employerEntries({ employers }: PublicCv): Entry[] {
  return employers.map(employer => ({
    ...employer,
    title: null,
    by: employer.name,
    texts: paragraphsOf(employer.description),
    words: employer.place ? [employer.place.text] : [],
  }))
}

export function roleEntries(cv: PublicCv): Entry[] {
  return cv.employers.flatMap(employer =>
    employer.roles.map(role => ({
      ...role,
      by: employer.name,
      texts: [...paragraphsOf(role.summary), ...itemsOf(role.highlights)],
      words: [...wordsOfSkills(role.skills, cv), ...(role.place ? [role.place.text] : [])],
    })),
  )
}

export function projectEntries(cv: PublicCv): Entry[] {
  return cv.projects.map(project => ({
    ...project,
    by: project.employer?.name ?? null,
    texts: [
      ...paragraphsOf(project.summary),
      ...itemsOf(project.highlights),
      ...paragraphsOf(project.contribution),
      ...paragraphsOf(project.team),
      ...paragraphsOf(project.description),
    ],
    words: wordsOfSkills(project.skills, cv),
  }))
}

export function skillEntries(cv: PublicCv): Entry[] {
  const groups = cv.skillGroups.map(group => ({
    ...group,
    title: group.name ?? { text: textsIn(cv.locale).otherSkills, lang: cv.locale },
    by: null,
    period: null,
    texts: [],
    words: group.skills.flatMap(({ name }) => name?.text ?? []),
  }))
  const skills = cv.skillGroups.flatMap(group =>
    group.skills.map(skill => ({
      ...skill,
      title: skill.name,
      by: null,
      period: null,
      texts: [],
      words: [...(skill.aliases ?? []), ...(group.name ? [group.name.text] : [])],
    })),
  )
  return [...groups.filter(({ id }) => id !== ''), ...skills]
}
