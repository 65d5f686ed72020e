import { relations } from 'drizzle-orm'
import { index, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { editable, localized } from '../columns.ts'
import { media } from './media.ts'
import { projects } from './projects.ts'

export const projectImages = pgTable(
  'project_images',
  {
    ...editable(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    mediaId: uuid()
      .notNull()
      .references(() => media.id, { onDelete: 'restrict' }),
    position: integer().notNull().default(0),
    caption: localized(),
  },
  t => [
    index('project_images_project_position').on(t.projectId, t.position),
    index('project_images_media').on(t.mediaId),
  ],
)

export const projectImagesRelations = relations(projectImages, ({ one }) => ({
  project: one(projects, { fields: [projectImages.projectId], references: [projects.id] }),
  media: one(media, { fields: [projectImages.mediaId], references: [media.id] }),
}))
