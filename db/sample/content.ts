import type { LocalizedText } from '../localized.ts'
import type { employers, projects, roles, skillGroups, skills } from '../schema/index.ts'
import type { SkillSlug } from './skills.ts'

/** What a person writes of an entry; its ids and its place among the others are given when it is loaded. */
export type Content<Table extends { $inferInsert: object }> = Omit<
  Table['$inferInsert'],
  'id' | 'profileId' | 'employerId' | 'groupId' | 'position' | 'version' | 'createdAt' | 'updatedAt'
>

export type RoleContent = Content<typeof roles> & { skills: SkillSlug[] }
export type EmployerContent = Content<typeof employers> & { roles: RoleContent[] }
export type ProjectContent = Content<typeof projects> & { employer?: string; skills: SkillSlug[] }
export type SkillGroupContent = Content<typeof skillGroups> & { skills: Content<typeof skills>[] }

/** A name that is written alike in the three languages. */
export function same(text: string): LocalizedText {
  return { en: text, es: text, pt: text }
}
