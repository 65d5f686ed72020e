import type { PublicCv } from '#lib/cv/present.ts'
import { formatMonths } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { Said } from '../_parts/said.tsx'
import { Section } from '../_parts/section.tsx'

type Group = PublicCv['skillGroups'][number]
type Skill = Group['skills'][number]

/** Years of use; months only for what was used for less than one. */
function usedFor({ months }: Skill, locale: PublicCv['locale']): string {
  return formatMonths(months >= 12 ? months - (months % 12) : months, locale)
}

function SkillRow({ cv, skill }: { cv: PublicCv; skill: Skill }) {
  const { locale } = cv
  const texts = textsIn(locale)
  return (
    <li id={skill.anchor} className={skill.isCurrent ? 'skill current' : 'skill'}>
      <span>
        <Said locale={locale}>{skill.name}</Said>
      </span>
      <span className="mono">{usedFor(skill, locale)}</span>
      {skill.evidence.length > 0 && (
        <details>
          <summary>{texts.entries(skill.evidence.length)}</summary>
          <ul>
            {skill.evidence.map(entry => (
              <li key={entry.id}>
                <a href={entry.path}>
                  {entry.title ? <Said locale={locale}>{entry.title}</Said> : entry.slug}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

export function Skills({ cv }: { cv: PublicCv }) {
  if (cv.skillGroups.length === 0) return null
  const texts = textsIn(cv.locale)
  return (
    <Section id="skills" title={texts.skills}>
      {cv.skillGroups.map(group => (
        <div className="entry" id={group.anchor} key={group.anchor}>
          <h3 className="rail">
            {group.name ? <Said locale={cv.locale}>{group.name}</Said> : texts.otherSkills}
          </h3>
          <ul className="main wide skills">
            {group.skills.map(skill => (
              <SkillRow key={skill.id} cv={cv} skill={skill} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
