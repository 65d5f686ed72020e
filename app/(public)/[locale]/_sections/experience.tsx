import { monthsOf } from '#lib/cv/period.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import { formatMonths, formatPeriod, formatYears } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { GlyphLink } from '../_parts/glyph-link.tsx'
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
  return (
    <article className="grid entry" id={role.anchor}>
      <p className="rail mono">
        {formatPeriod(role.period, locale)}
        <span>{duration(role, locale)}</span>
      </p>
      <div className="main">
        <h4>
          <GlyphLink kind="role" anchor={role.anchor} locale={locale} />
          <Said locale={locale}>{role.title}</Said>
        </h4>
        <Prose locale={locale} text={role.summary} />
        <Highlights locale={locale} list={role.highlights} />
      </div>
      <div className="side mono">
        <Said locale={locale}>{role.place}</Said>
        <SkillNames cv={cv} skills={role.skills.slice(0, 6)} />
      </div>
    </article>
  )
}

function EmployerEntry({ cv, employer }: { cv: PublicCv; employer: Employer }) {
  const { locale } = cv
  const name = employer.name ?? employer.url
  return (
    <div className="employer" id={employer.anchor}>
      <div className="grid firm">
        <p className="rail mono">{formatYears(employer.period, locale)}</p>
        <div className="main">
          <h3 className="head-title">{employer.url ? <a href={employer.url}>{name}</a> : name}</h3>
          {employer.description && (
            <p>
              <Said locale={locale}>{employer.description}</Said>
            </p>
          )}
        </div>
        <p className="side mono">
          <Said locale={locale}>{employer.place}</Said>
        </p>
      </div>
      {employer.roles.map(role => (
        <RoleEntry key={role.slug} cv={cv} role={role} />
      ))}
    </div>
  )
}

export function Experience({ cv, number }: { cv: PublicCv; number: number }) {
  const { experience, roles } = textsIn(cv.locale)
  const count = cv.employers.reduce((sum, employer) => sum + employer.roles.length, 0)
  return (
    <Section id="experience" number={number} title={experience} more={roles(count)}>
      {cv.employers.map(employer => (
        <EmployerEntry key={employer.slug} cv={cv} employer={employer} />
      ))}
    </Section>
  )
}
