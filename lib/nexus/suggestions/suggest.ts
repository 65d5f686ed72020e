import type { PublicCv } from '#lib/cv/present.ts'
import { wordings } from './wording.ts'

type Skills = PublicCv['skillGroups'][number]['skills']

/** The skill in use today that the most months prove. */
function mainSkill(cv: PublicCv): Skills[number] | undefined {
  const inUse = cv.skillGroups.flatMap(({ skills }) => skills).filter(({ isCurrent }) => isCurrent)
  return inUse.sort((a, b) => b.months - a.months)[0]
}

function askable(cv: PublicCv): (string | false | null | undefined)[] {
  const ask = wordings[cv.locale]
  const skill = mainSkill(cv)?.name
  const project = cv.projects.find(({ isFeatured }) => isFeatured)?.title
  const [present, before] = cv.employers.flatMap(({ name }) => name ?? [])
  return [
    skill && ask.experience(skill.text),
    project && ask.project(project.text),
    cv.person.availability && ask.availability,
    present && ask.employer(present),
    present && before && ask.before(present),
    cv.education.length > 0 && ask.studies,
    cv.languages.length > 0 && ask.languages,
  ]
}

/** At most `count` questions that this CV can answer, made from its rows, in its language; none of `asked` again. */
export function suggestQuestions(cv: PublicCv, count: number, asked: readonly string[] = []): string[] {
  const questions = askable(cv).filter(question => typeof question === 'string' && question !== '')
  return questions
    .flatMap(question => question || [])
    .filter(question => !asked.includes(question))
    .slice(0, count)
}
