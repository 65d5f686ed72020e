import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { localized, localizedItems } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'

export const interests = pgTable(
  'interests',
  {
    ...entryColumns(),
    name: localized(),
    keywords: localizedItems(),
    summary: localized(),
  },
  t => [...entryConstraints('interests', t)],
)

export const interestsRelations = relations(interests, ({ one }) => ({
  profile: one(profile, { fields: [interests.profileId], references: [profile.id] }),
}))
