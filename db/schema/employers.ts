import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { localized, plainText } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'
import { projects } from './projects.ts'
import { roles } from './roles.ts'

/** Who someone worked for; the dates are those of its roles. */
export const employers = pgTable(
  'employers',
  {
    ...entryColumns(),
    name: plainText(),
    url: plainText(),
    place: localized(),
    description: localized(),
  },
  t => entryConstraints('employers', t),
)

export const employersRelations = relations(employers, ({ one, many }) => ({
  profile: one(profile, { fields: [employers.profileId], references: [profile.id] }),
  roles: many(roles),
  projects: many(projects),
}))
