import { relations } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { roles } from './roles.ts'
import { skills } from './skills.ts'

export const roleSkills = pgTable(
  'role_skills',
  {
    roleId: uuid()
      .notNull()
      .references(() => roles.id, { onDelete: 'cascade' }),
    skillId: uuid()
      .notNull()
      .references(() => skills.id, { onDelete: 'cascade' }),
    position: integer().notNull().default(0),
  },
  t => [primaryKey({ columns: [t.roleId, t.skillId] }), index('role_skills_skill').on(t.skillId)],
)

export const roleSkillsRelations = relations(roleSkills, ({ one }) => ({
  role: one(roles, { fields: [roleSkills.roleId], references: [roles.id] }),
  skill: one(skills, { fields: [roleSkills.skillId], references: [skills.id] }),
}))
