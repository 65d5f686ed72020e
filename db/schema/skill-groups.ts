import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { localized } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'
import { skills } from './skills.ts'

export const skillGroups = pgTable(
  'skill_groups',
  {
    ...entryColumns(),
    name: localized(),
  },
  t => [...entryConstraints('skill_groups', t)],
)

export const skillGroupsRelations = relations(skillGroups, ({ one, many }) => ({
  profile: one(profile, { fields: [skillGroups.profileId], references: [profile.id] }),
  skills: many(skills),
}))
