import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { localized, plainText } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'

export const links = pgTable(
  'links',
  {
    ...entryColumns(),
    network: plainText(),
    username: plainText(),
    url: plainText(),
    label: localized(),
  },
  t => [...entryConstraints('links', t)],
)

export const linksRelations = relations(links, ({ one }) => ({
  profile: one(profile, { fields: [links.profileId], references: [profile.id] }),
}))
