import { awards } from './awards.ts'
import { certificates } from './certificates.ts'
import type { CvContent } from './content.ts'
import { education } from './education.ts'
import { employers } from './employers/index.ts'
import { interests } from './interests.ts'
import { links } from './links.ts'
import { person } from './person.ts'
import { projects } from './projects/index.ts'
import { publications } from './publications.ts'
import { skillGroups } from './skills.ts'
import { spokenLanguages } from './spoken-languages.ts'
import { testimonials } from './testimonials.ts'
import { volunteering } from './volunteering.ts'

/** The CV that a fresh site shows until its owner writes theirs. */
export const sample = {
  person,
  links,
  employers,
  skillGroups,
  projects,
  education,
  certificates,
  awards,
  publications,
  volunteering,
  spokenLanguages,
  interests,
  testimonials,
} satisfies CvContent
