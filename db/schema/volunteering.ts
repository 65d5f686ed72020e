import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { dateCheck, localized, localizedItems, partialDay, periodCheck, plainText } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'

export const volunteering = pgTable(
  'volunteering',
  {
    ...entryColumns(),
    organization: plainText(),
    url: plainText(),
    role: localized(),
    startedOn: partialDay(),
    endedOn: partialDay(),
    summary: localized(),
    highlights: localizedItems(),
  },
  t => [
    ...entryConstraints('volunteering', t),
    dateCheck('volunteering_started_on', t.startedOn),
    dateCheck('volunteering_ended_on', t.endedOn),
    periodCheck('volunteering', t.startedOn, t.endedOn),
  ],
)

export const volunteeringRelations = relations(volunteering, ({ one }) => ({
  profile: one(profile, { fields: [volunteering.profileId], references: [profile.id] }),
}))
