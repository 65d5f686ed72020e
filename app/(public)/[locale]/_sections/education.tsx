import type { PublicCv } from '#lib/cv/present.ts'
import { formatYears } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { Entry } from '../_parts/entry.tsx'
import { Highlights } from '../_parts/highlights.tsx'
import { Prose } from '../_parts/prose.tsx'
import { Said } from '../_parts/said.tsx'
import { Section } from '../_parts/section.tsx'

export function Education({ cv }: { cv: PublicCv }) {
  const { locale, education } = cv
  if (education.length === 0) return null
  return (
    <Section id="education" title={textsIn(locale).education}>
      {education.map(study => (
        <Entry
          key={study.id}
          id={study.anchor}
          rail={formatYears(study.period, locale)}
          title={<Said locale={locale}>{study.area ?? study.studyType}</Said>}
          side={<Said locale={locale}>{study.place}</Said>}
        >
          <p className="dim">
            {study.url ? <a href={study.url}>{study.institution}</a> : study.institution}
            {study.area && study.studyType && (
              <>
                , <Said locale={locale}>{study.studyType}</Said>
              </>
            )}
            {study.score && `, ${study.score}`}
          </p>
          <Prose locale={locale} text={study.summary} />
          <Highlights locale={locale} list={study.courses} />
        </Entry>
      ))}
    </Section>
  )
}
