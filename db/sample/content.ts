import type { LocalizedText } from '../localized.ts'
import type * as tables from '../schema/index.ts'
import type { SkillSlug } from './skills.ts'

/** What a person writes of an entry; its ids and its place among the others are given when it is loaded. */
export type Content<Table extends { $inferInsert: object }> = Omit<
  Table['$inferInsert'],
  'id' | 'profileId' | 'employerId' | 'groupId' | 'position' | 'version' | 'createdAt' | 'updatedAt'
>

/** `Skill` names the CV's own skills, so that its roles and projects cannot name any other. */
export type RoleContent<Skill extends string = SkillSlug> = Content<typeof tables.roles> & { skills: Skill[] }
export type EmployerContent<Skill extends string = SkillSlug> = Content<typeof tables.employers> & {
  roles: RoleContent<Skill>[]
}
export type ProjectContent<Skill extends string = SkillSlug> = Content<typeof tables.projects> & {
  employer?: string
  skills: Skill[]
}
export type SkillGroupContent = Content<typeof tables.skillGroups> & {
  skills: Content<typeof tables.skills>[]
}

/** A whole CV as it is written by hand. */
export type CvContent = {
  person: Content<typeof tables.profile>
  links: Content<typeof tables.links>[]
  employers: EmployerContent<string>[]
  skillGroups: SkillGroupContent[]
  projects: ProjectContent<string>[]
  education: Content<typeof tables.education>[]
  certificates: Content<typeof tables.certificates>[]
  awards: Content<typeof tables.awards>[]
  publications: Content<typeof tables.publications>[]
  volunteering: Content<typeof tables.volunteering>[]
  spokenLanguages: Content<typeof tables.spokenLanguages>[]
  interests: Content<typeof tables.interests>[]
  testimonials: Content<typeof tables.testimonials>[]
}

/** A name that is written alike in the three languages. */
export function same(text: string): LocalizedText {
  return { en: text, es: text, pt: text }
}

/** Keeps the slug's own type, so that a role or a project cannot name a skill that is not there. */
export function skill<Slug extends string>(slug: Slug, name: LocalizedText, aliases: string[]) {
  return { slug, name, aliases }
}
