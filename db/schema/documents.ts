import { relations } from 'drizzle-orm'
import { index, pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import { editable, flag, locale } from '../columns.ts'
import { media } from './media.ts'
import { profile } from './profile.ts'

/** The owner's own CV as a PDF, one per language, in place of the generated one. */
export const documents = pgTable(
  'documents',
  {
    ...editable(),
    profileId: uuid()
      .notNull()
      .references(() => profile.id, { onDelete: 'cascade' }),
    locale: locale().notNull(),
    mediaId: uuid()
      .notNull()
      .references(() => media.id, { onDelete: 'restrict' }),
    published: flag(true),
  },
  t => [
    unique('documents_locale_unique').on(t.locale),
    index('documents_profile').on(t.profileId),
    index('documents_media').on(t.mediaId),
  ],
)

export const documentsRelations = relations(documents, ({ one }) => ({
  profile: one(profile, { fields: [documents.profileId], references: [profile.id] }),
  media: one(media, { fields: [documents.mediaId], references: [media.id] }),
}))
