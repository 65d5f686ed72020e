import { relations } from 'drizzle-orm'
import { index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { dateCheck, flag, localized, localizedItems, partialDay, periodCheck, plainText } from '../columns.ts'
import { employers } from './employers.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'
import { projectImages } from './project-images.ts'
import { projectSkills } from './project-skills.ts'

/** A piece of work. `summary` is one sentence, `description` Markdown, `contribution` what one did in it. */
export const projects = pgTable(
  'projects',
  {
    ...entryColumns(),
    employerId: uuid().references(() => employers.id, { onDelete: 'set null' }),
    title: localized(),
    summary: localized(),
    description: localized(),
    highlights: localizedItems(),
    contribution: localized(),
    team: localized(),
    url: plainText(),
    repositoryUrl: plainText(),
    startedOn: partialDay(),
    endedOn: partialDay(),
    featured: flag(false),
  },
  t => [
    ...entryConstraints('projects', t),
    index('projects_employer').on(t.employerId),
    dateCheck('projects_started_on', t.startedOn),
    dateCheck('projects_ended_on', t.endedOn),
    periodCheck('projects', t.startedOn, t.endedOn),
  ],
)

export const projectsRelations = relations(projects, ({ one, many }) => ({
  profile: one(profile, { fields: [projects.profileId], references: [profile.id] }),
  employer: one(employers, { fields: [projects.employerId], references: [employers.id] }),
  images: many(projectImages),
  skills: many(projectSkills),
}))
