import { relations, sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { editable, flag, locale, localized, plainText } from '../columns.ts'
import { awards } from './awards.ts'
import { certificates } from './certificates.ts'
import { documents } from './documents.ts'
import { education } from './education.ts'
import { employers } from './employers.ts'
import { interests } from './interests.ts'
import { links } from './links.ts'
import { media } from './media.ts'
import { projects } from './projects.ts'
import { publications } from './publications.ts'
import { roles } from './roles.ts'
import { savedAnswers } from './saved-answers.ts'
import { skillGroups } from './skill-groups.ts'
import { skills } from './skills.ts'
import { spokenLanguages } from './spoken-languages.ts'
import { testimonials } from './testimonials.ts'
import { volunteering } from './volunteering.ts'

export const remoteMode = pgEnum('remote_mode', ['onsite', 'hybrid', 'remote'])

/** The one-row root of the CV. `cvRevision` rises with every write that changes what the public sees. */
export const profile = pgTable(
  'profile',
  {
    ...editable(),
    singleton: flag(true),
    mainLocale: locale().notNull().default('en'),
    name: plainText(),
    label: localized(),
    headline: localized(),
    summary: localized(),
    email: text(),
    emailPublic: flag(false),
    phone: text(),
    phonePublic: flag(false),
    url: plainText(),
    place: localized(),
    address: plainText(),
    postalCode: plainText(),
    city: plainText(),
    region: plainText(),
    countryCode: plainText(),
    timeZone: plainText(),
    remote: remoteMode(),
    availability: localized(),
    workPermit: localized(),
    photoId: uuid().references(() => media.id, { onDelete: 'set null' }),
    indexable: flag(true),
    aiCrawlers: flag(true),
    cvRevision: integer().notNull().default(0),
  },
  t => [
    unique('profile_is_single').on(t.singleton),
    check('profile_singleton', sql`${t.singleton}`),
    index('profile_photo').on(t.photoId),
  ],
)

export const profileRelations = relations(profile, ({ many, one }) => ({
  photo: one(media, { fields: [profile.photoId], references: [media.id] }),
  links: many(links),
  employers: many(employers),
  roles: many(roles),
  education: many(education),
  certificates: many(certificates),
  awards: many(awards),
  publications: many(publications),
  volunteering: many(volunteering),
  spokenLanguages: many(spokenLanguages),
  interests: many(interests),
  testimonials: many(testimonials),
  savedAnswers: many(savedAnswers),
  projects: many(projects),
  skillGroups: many(skillGroups),
  skills: many(skills),
  documents: many(documents),
}))
