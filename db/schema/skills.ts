import { relations } from 'drizzle-orm'
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { localized } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'
import { projectSkills } from './project-skills.ts'
import { roleSkills } from './role-skills.ts'
import { skillGroups } from './skill-groups.ts'

/** `aliases` are other names one would search by ("k8s"); `level` is JSON Resume's, shown nowhere. */
export const skills = pgTable(
  'skills',
  {
    ...entryColumns(),
    groupId: uuid().references(() => skillGroups.id, { onDelete: 'set null' }),
    name: localized(),
    aliases: text().array().notNull().default([]),
    level: localized(),
  },
  t => [...entryConstraints('skills', t), index('skills_group').on(t.groupId)],
)

export const skillsRelations = relations(skills, ({ one, many }) => ({
  profile: one(profile, { fields: [skills.profileId], references: [profile.id] }),
  group: one(skillGroups, { fields: [skills.groupId], references: [skillGroups.id] }),
  roles: many(roleSkills),
  projects: many(projectSkills),
}))
