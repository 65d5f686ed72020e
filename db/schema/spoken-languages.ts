import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { localized, plainText } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'

export const spokenLanguages = pgTable(
  'spoken_languages',
  {
    ...entryColumns(),
    code: plainText(),
    language: localized(),
    fluency: localized(),
  },
  t => [...entryConstraints('spoken_languages', t)],
)

export const spokenLanguagesRelations = relations(spokenLanguages, ({ one }) => ({
  profile: one(profile, { fields: [spokenLanguages.profileId], references: [profile.id] }),
}))
