import type { AnyDescription } from '../kit/describe.ts'
import type { EntityName } from '../tables.ts'
import { awardsDescription } from './awards.ts'
import { certificatesDescription } from './certificates.ts'
import { educationDescription } from './education.ts'
import { employersDescription } from './employers.ts'
import { interestsDescription } from './interests.ts'
import { linksDescription } from './links.ts'
import { profileDescription } from './profile.ts'
import { projectsDescription } from './projects.ts'
import { publicationsDescription } from './publications.ts'
import { rolesDescription } from './roles.ts'
import { savedAnswersDescription } from './saved-answers.ts'
import { skillGroupsDescription } from './skill-groups.ts'
import { skillsDescription } from './skills.ts'
import { spokenLanguagesDescription } from './spoken-languages.ts'
import { testimonialsDescription } from './testimonials.ts'
import { volunteeringDescription } from './volunteering.ts'

/** Every entity that the owner edits, in the order of the dashboard's navigation. */
export const descriptions: Record<EntityName, AnyDescription> = {
  profile: profileDescription,
  links: linksDescription,
  'saved-answers': savedAnswersDescription,
  employers: employersDescription,
  roles: rolesDescription,
  education: educationDescription,
  certificates: certificatesDescription,
  awards: awardsDescription,
  publications: publicationsDescription,
  volunteering: volunteeringDescription,
  testimonials: testimonialsDescription,
  'spoken-languages': spokenLanguagesDescription,
  interests: interestsDescription,
  projects: projectsDescription,
  skills: skillsDescription,
  'skill-groups': skillGroupsDescription,
}
