import { relations } from 'drizzle-orm'
import { index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { dateCheck, localized, localizedItems, partialDay, periodCheck } from '../columns.ts'
import { employers } from './employers.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'
import { roleSkills } from './role-skills.ts'

/** One position held at an employer; a missing end means it is held today. */
export const roles = pgTable(
  'roles',
  {
    ...entryColumns(),
    employerId: uuid()
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    title: localized(),
    place: localized(),
    startedOn: partialDay(),
    endedOn: partialDay(),
    summary: localized(),
    highlights: localizedItems(),
  },
  t => [
    ...entryConstraints('roles', t),
    index('roles_employer').on(t.employerId),
    dateCheck('roles_started_on', t.startedOn),
    dateCheck('roles_ended_on', t.endedOn),
    periodCheck('roles', t.startedOn, t.endedOn),
  ],
)

export const rolesRelations = relations(roles, ({ one, many }) => ({
  profile: one(profile, { fields: [roles.profileId], references: [profile.id] }),
  employer: one(employers, { fields: [roles.employerId], references: [employers.id] }),
  skills: many(roleSkills),
}))
