import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { dateCheck, localized, partialDay, plainText } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'

export const publications = pgTable(
  'publications',
  {
    ...entryColumns(),
    name: localized(),
    publisher: plainText(),
    publishedOn: partialDay(),
    url: plainText(),
    summary: localized(),
  },
  t => [...entryConstraints('publications', t), dateCheck('publications_published_on', t.publishedOn)],
)

export const publicationsRelations = relations(publications, ({ one }) => ({
  profile: one(profile, { fields: [publications.profileId], references: [profile.id] }),
}))
