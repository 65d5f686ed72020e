import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { localized, plainText } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'

export const testimonials = pgTable(
  'testimonials',
  {
    ...entryColumns(),
    author: plainText(),
    authorTitle: localized(),
    quote: localized(),
    url: plainText(),
  },
  t => [...entryConstraints('testimonials', t)],
)

export const testimonialsRelations = relations(testimonials, ({ one }) => ({
  profile: one(profile, { fields: [testimonials.profileId], references: [profile.id] }),
}))
