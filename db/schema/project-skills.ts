import { relations } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { projects } from './projects.ts'
import { skills } from './skills.ts'

export const projectSkills = pgTable(
  'project_skills',
  {
    projectId: uuid()
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    skillId: uuid()
      .notNull()
      .references(() => skills.id, { onDelete: 'cascade' }),
    position: integer().notNull().default(0),
  },
  t => [primaryKey({ columns: [t.projectId, t.skillId] }), index('project_skills_skill').on(t.skillId)],
)

export const projectSkillsRelations = relations(projectSkills, ({ one }) => ({
  project: one(projects, { fields: [projectSkills.projectId], references: [projects.id] }),
  skill: one(skills, { fields: [projectSkills.skillId], references: [skills.id] }),
}))
