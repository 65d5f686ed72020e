import type { PublicCv } from '#lib/cv/present.ts'
import { formatYears } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { GlyphLink } from '../_parts/glyph-link.tsx'
import { Prose } from '../_parts/prose.tsx'
import { Said } from '../_parts/said.tsx'
import { Section } from '../_parts/section.tsx'

type Props = { cv: PublicCv; study: PublicCv['education'][number] }

function StudyEntry({ cv: { locale }, study }: Props) {
  const title = study.area ?? study.studyType
  return (
    <article className="grid small" id={study.anchor}>
      <p className="rail mono">{formatYears(study.period, locale)}</p>
      <div className="main">
        <h3>
          <GlyphLink kind="study" anchor={study.anchor} locale={locale} />
          {title ? <Said locale={locale}>{title}</Said> : study.institution}
        </h3>
        <p>
          {study.url ? <a href={study.url}>{study.institution}</a> : title && study.institution}
          {study.area && study.studyType && (
            <>
              {'. '}
              <Said locale={locale}>{study.studyType}</Said>
            </>
          )}
          {study.score && `, ${study.score}`}
        </p>
        <Prose locale={locale} text={study.summary} />
        {study.courses && (
          <p lang={study.courses.lang === locale ? undefined : study.courses.lang}>
            {study.courses.items.join(', ')}
          </p>
        )}
      </div>
      <p className="side mono">
        <Said locale={locale}>{study.place}</Said>
      </p>
    </article>
  )
}

export function Education({ cv, number }: { cv: PublicCv; number: number }) {
  return (
    <Section id="education" number={number} title={textsIn(cv.locale).education}>
      {cv.education.map(study => (
        <StudyEntry key={study.slug} cv={cv} study={study} />
      ))}
    </Section>
  )
}
