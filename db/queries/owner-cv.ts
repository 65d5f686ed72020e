import type { Database } from '../database.ts'

/**
 * Everything the owner sees of the CV, drafts included, in one statement. Undefined while there is no profile.
 */
export function findOwnerCv(db: Database) {
  return db.query.profile.findFirst({
    with: {
      photo: true,
      links: true,
      employers: true,
      roles: { with: { skills: true } },
      education: true,
      certificates: true,
      awards: true,
      publications: true,
      volunteering: true,
      spokenLanguages: true,
      interests: true,
      testimonials: true,
      savedAnswers: true,
      projects: { with: { skills: true, images: { with: { media: true } } } },
      skillGroups: true,
      skills: true,
    },
  })
}

export type OwnerCv = NonNullable<Awaited<ReturnType<typeof findOwnerCv>>>
