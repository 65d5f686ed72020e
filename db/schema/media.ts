import { relations } from 'drizzle-orm'
import { integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core'
import { editable, localized, plainText } from '../columns.ts'
import { documents } from './documents.ts'
import { profile } from './profile.ts'
import { projectImages } from './project-images.ts'

export const mediaKind = pgEnum('media_kind', ['image', 'pdf'])

/** A stored file. `key` is made from its content; `widths` are the WebP variants in pixels. */
export const media = pgTable('media', {
  ...editable(),
  kind: mediaKind().notNull(),
  key: text().notNull().unique(),
  fileName: plainText(),
  mimeType: text(),
  bytes: integer(),
  width: integer(),
  height: integer(),
  widths: integer().array().notNull().default([]),
  placeholder: text(),
  alt: localized(),
})

/** Where a file is used. */
export const mediaRelations = relations(media, ({ many }) => ({
  projectImages: many(projectImages),
  documents: many(documents),
  profiles: many(profile),
}))
