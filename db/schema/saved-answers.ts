import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { localized } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'

/** A question that the owner answered once and for all. */
export const savedAnswers = pgTable(
  'saved_answers',
  { ...entryColumns(), question: localized(), answer: localized() },
  t => [...entryConstraints('saved_answers', t)],
)

export const savedAnswersRelations = relations(savedAnswers, ({ one }) => ({
  profile: one(profile, { fields: [savedAnswers.profileId], references: [profile.id] }),
}))
