import type { PublicCv } from '#lib/cv/present.ts'
import { formatMonths } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { Said } from '../_parts/said.tsx'
import { Section } from '../_parts/section.tsx'
import { YearTicks } from '../_parts/year-ticks.tsx'

type Group = PublicCv['skillGroups'][number]
type Skill = Group['skills'][number]
type Years = { first: number; last: number }

const shownOnPhone = 5
const maxTicks = 21

/** Whole years of use; months only for what was used for less than one. */
export function usedFor(months: number, locale: PublicCv['locale']): string {
  return formatMonths(months >= 12 ? months - (months % 12) : months, locale)
}

/** From the first year of any skill to this one, 21 years at most. */
function yearsOf({ skillGroups }: PublicCv): Years {
  const last = new Date().getUTCFullYear()
  const ranges = skillGroups.flatMap(({ skills }) => skills.flatMap(skill => skill.ranges))
  const first = Math.min(last, ...ranges.map(({ from }) => Math.floor(from / 12)))
  return { first: Math.max(first, last - maxTicks + 1), last }
}

function SkillRow({ cv, skill, years }: { cv: PublicCv; skill: Skill; years: Years }) {
  const { locale } = cv
  const [latest] = skill.evidence
  const name = skill.name ? <Said locale={locale}>{skill.name}</Said> : skill.slug
  return (
    <li id={skill.anchor} className={skill.isCurrent ? 'skill current' : 'skill'}>
      {latest ? <a href={latest.path}>{name}</a> : <span>{name}</span>}
      <YearTicks ranges={skill.ranges} {...years} />
      <span className="mono years">{usedFor(skill.months, locale)}</span>
      <span className="mono evidence">
        {skill.evidence.length > 0 && textsIn(locale).entries(skill.evidence.length)}
      </span>
    </li>
  )
}

/** On a phone a long group shows its first five until asked for the rest. */
function Fold({ cv, count }: { cv: PublicCv; count: number }) {
  if (count <= shownOnPhone) return null
  return (
    <label className="fold">
      <input type="checkbox" className="sr" />
      {textsIn(cv.locale).showAll(count)}
    </label>
  )
}

/** Skills of no group are the others where there are groups, and need no name where there is none. */
function GroupName({ cv: { locale, skillGroups }, group: { name } }: { cv: PublicCv; group: Group }) {
  if (name === null && skillGroups.length === 1) return null
  return <h3 className="rail">{name ? <Said locale={locale}>{name}</Said> : textsIn(locale).otherSkills}</h3>
}

export function Skills({ cv, number }: { cv: PublicCv; number: number }) {
  const { locale, skillGroups } = cv
  const texts = textsIn(locale)
  const years = yearsOf(cv)
  return (
    <Section id="skills" number={number} title={texts.skills} more={`${years.first} – ${years.last}`}>
      {skillGroups.map(group => (
        <div className="grid skill-group" id={group.anchor} key={group.anchor}>
          <GroupName cv={cv} group={group} />
          <ul className="skill-list">
            {group.skills.map(skill => (
              <SkillRow key={skill.slug} cv={cv} skill={skill} years={years} />
            ))}
          </ul>
          <Fold cv={cv} count={group.skills.length} />
        </div>
      ))}
    </Section>
  )
}
