import type { PublicCv } from '#lib/cv/present.ts'
import { Said } from './said.tsx'

type Props = { cv: PublicCv; skills: PublicCv['projects'][number]['skills'] }

export function SkillNames({ cv, skills }: Props) {
  if (skills.length === 0) return null
  return (
    <ul className="tags">
      {skills.map(skill => (
        <li key={skill.id}>
          <a href={skill.path}>
            <Said locale={cv.locale}>{skill.name}</Said>
          </a>
        </li>
      ))}
    </ul>
  )
}
