import { monthsOf } from '#lib/cv/period.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import { formatMonths, formatPeriod, formatYears } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { Entry } from '../_parts/entry.tsx'
import { Highlights } from '../_parts/highlights.tsx'
import { Prose } from '../_parts/prose.tsx'
import { Said } from '../_parts/said.tsx'
import { Section } from '../_parts/section.tsx'
import { SkillNames } from '../_parts/skill-names.tsx'

type Employer = PublicCv['employers'][number]
type Role = Employer['roles'][number]

function duration(role: Role, locale: PublicCv['locale']): string {
  const range = monthsOf(role.period, new Date())
  return range === null ? '' : formatMonths(range.to - range.from + 1, locale)
}

function RoleEntry({ cv, role }: { cv: PublicCv; role: Role }) {
  const { locale } = cv
  const rail = (
    <>
      <time>{formatPeriod(role.period, locale)}</time> <span>{duration(role, locale)}</span>
    </>
  )
  return (
    <article className="entry" id={role.anchor}>
      <p className="rail">{rail}</p>
      <div className="main">
        <h4>
          <Said locale={locale}>{role.title}</Said>
        </h4>
        <Prose locale={locale} text={role.summary} />
        <Highlights locale={locale} list={role.highlights} />
      </div>
      <div className="side">
        <Said locale={locale}>{role.place}</Said>
        <SkillNames cv={cv} skills={role.skills} />
      </div>
    </article>
  )
}

function EmployerEntry({ cv, employer }: { cv: PublicCv; employer: Employer }) {
  const { locale } = cv
  const name = employer.url ? <a href={employer.url}>{employer.name ?? employer.url}</a> : employer.name
  return (
    <div className="employer">
      <Entry
        id={employer.anchor}
        rail={formatYears(employer.period, locale)}
        title={name}
        side={<Said locale={locale}>{employer.place}</Said>}
      >
        <p className="dim">
          <Said locale={locale}>{employer.description}</Said>
        </p>
      </Entry>
      {employer.roles.map(role => (
        <RoleEntry key={role.id} cv={cv} role={role} />
      ))}
    </div>
  )
}

export function Experience({ cv }: { cv: PublicCv }) {
  if (cv.employers.length === 0) return null
  return (
    <Section id="experience" title={textsIn(cv.locale).experience}>
      {cv.employers.map(employer => (
        <EmployerEntry key={employer.id} cv={cv} employer={employer} />
      ))}
    </Section>
  )
}
