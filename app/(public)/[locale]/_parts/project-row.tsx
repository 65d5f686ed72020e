import Link from 'next/link'
import type { PublicCv } from '#lib/cv/present.ts'
import { formatYears } from '#lib/i18n/periods.ts'
import { Entry } from './entry.tsx'
import { Said } from './said.tsx'
import { SkillNames } from './skill-names.tsx'

type Props = { cv: PublicCv; project: PublicCv['projects'][number]; heading?: 'h2' | 'h3' }

export function ProjectRow({ cv, project, heading }: Props) {
  const { locale } = cv
  const title = (
    <Link href={project.path} prefetch={false} scroll={false}>
      {project.title ? <Said locale={locale}>{project.title}</Said> : project.slug}
    </Link>
  )
  const side = <SkillNames cv={cv} skills={project.skills.slice(0, 4)} />
  return (
    <Entry
      id={project.anchor}
      rail={formatYears(project.period, locale)}
      title={title}
      heading={heading}
      side={side}
    >
      <p>
        <Said locale={locale}>{project.summary}</Said>
      </p>
    </Entry>
  )
}
