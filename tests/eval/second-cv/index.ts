import type { CvContent } from '#db/sample/content.ts'
import { employers } from './employers.ts'
import { interests, links, spokenLanguages, testimonials, volunteering } from './others.ts'
import { person } from './person.ts'
import { projects } from './projects.ts'
import { skillGroups } from './skills.ts'
import { certificates, education, publications } from './studies.ts'

/**
 * As far from the sample as a CV may be: another profession, gender and country, years without months, texts
 * missing in some languages, a gap between two employers, no award at all, and drafts that would fill the gap.
 */
export const secondCv = {
  person,
  links,
  employers,
  skillGroups,
  projects,
  education,
  certificates,
  awards: [],
  publications,
  volunteering,
  spokenLanguages,
  interests,
  testimonials,
} satisfies CvContent
