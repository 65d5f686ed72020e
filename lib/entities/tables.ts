import * as schema from '#db/schema/index.ts'

/** Every CV table by its name in addresses and commands. */
export const entityTables = {
  profile: schema.profile,
  links: schema.links,
  employers: schema.employers,
  roles: schema.roles,
  education: schema.education,
  certificates: schema.certificates,
  awards: schema.awards,
  publications: schema.publications,
  volunteering: schema.volunteering,
  'spoken-languages': schema.spokenLanguages,
  interests: schema.interests,
  testimonials: schema.testimonials,
  'saved-answers': schema.savedAnswers,
  projects: schema.projects,
  'skill-groups': schema.skillGroups,
  skills: schema.skills,
} as const

export type EntityName = keyof typeof entityTables

export function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(entityTables, name)
}
