import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { dateCheck, localized, partialDay, plainText } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'

export const awards = pgTable(
  'awards',
  {
    ...entryColumns(),
    title: localized(),
    awarder: plainText(),
    awardedOn: partialDay(),
    summary: localized(),
  },
  t => [...entryConstraints('awards', t), dateCheck('awards_awarded_on', t.awardedOn)],
)

export const awardsRelations = relations(awards, ({ one }) => ({
  profile: one(profile, { fields: [awards.profileId], references: [profile.id] }),
}))
