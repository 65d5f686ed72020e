import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { dateCheck, localized, localizedItems, partialDay, periodCheck, plainText } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'

export const education = pgTable(
  'education',
  {
    ...entryColumns(),
    institution: plainText(),
    url: plainText(),
    area: localized(),
    studyType: localized(),
    place: localized(),
    startedOn: partialDay(),
    endedOn: partialDay(),
    score: plainText(),
    courses: localizedItems(),
    summary: localized(),
  },
  t => [
    ...entryConstraints('education', t),
    dateCheck('education_started_on', t.startedOn),
    dateCheck('education_ended_on', t.endedOn),
    periodCheck('education', t.startedOn, t.endedOn),
  ],
)

export const educationRelations = relations(education, ({ one }) => ({
  profile: one(profile, { fields: [education.profileId], references: [profile.id] }),
}))
