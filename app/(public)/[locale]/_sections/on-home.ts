import type { PublicCv } from '#lib/cv/present.ts'
import { Also, hasOthers } from './also.tsx'
import { Contact } from './contact.tsx'
import { Education } from './education.tsx'
import { Experience } from './experience.tsx'
import { SelectedProjects } from './selected-projects.tsx'
import { Skills } from './skills.tsx'
import { Testimonials } from './testimonials.tsx'

const sections = [
  { id: 'experience', Section: Experience, isShown: (cv: PublicCv) => cv.employers.length > 0 },
  { id: 'selectedprojects', Section: SelectedProjects, isShown: (cv: PublicCv) => cv.projects.length > 0 },
  { id: 'skills', Section: Skills, isShown: (cv: PublicCv) => cv.skillGroups.length > 0 },
  { id: 'education', Section: Education, isShown: (cv: PublicCv) => cv.education.length > 0 },
  { id: 'also', Section: Also, isShown: hasOthers },
  { id: 'testimonials', Section: Testimonials, isShown: (cv: PublicCv) => cv.testimonials.length > 0 },
  { id: 'contact', Section: Contact, isShown: () => true },
] as const

export type SectionId = (typeof sections)[number]['id']

/** The sections of the first page that have something to show, numbered as they stand there. */
export const shownSections = (cv: PublicCv) =>
  sections
    .filter(({ isShown }) => isShown(cv))
    .map(({ id, Section }, index) => ({ id, Section, number: index + 1 }))
