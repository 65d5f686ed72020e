import type { ReactNode } from 'react'
import type { PublicCv } from '#lib/cv/present.ts'
import type { Text } from '#lib/i18n/localise.ts'
import { formatDate, yearOf } from '#lib/i18n/partial-dates.ts'
import { formatYears } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { Highlights } from '../_parts/highlights.tsx'
import { Prose } from '../_parts/prose.tsx'
import { Said } from '../_parts/said.tsx'
import { Section } from '../_parts/section.tsx'

type Props = { cv: PublicCv }
type Row = { anchor: string; when: ReactNode; what: ReactNode; children?: ReactNode }

function Line({ anchor, when, what, children }: Row) {
  return (
    <li id={anchor}>
      <span className="mono dim">{when}</span>
      <div>
        {what}
        {children}
      </div>
    </li>
  )
}

function List({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  )
}

/** A title with who stands behind it; a link when it has an address. */
function named(
  locale: PublicCv['locale'],
  title: Text | null,
  by: string | null,
  url?: string | null,
): ReactNode {
  const said = title ? <Said locale={locale}>{title}</Said> : by
  return (
    <>
      {url ? <a href={url}>{said}</a> : said}
      {title && by && `, ${by}`}
    </>
  )
}

const year = (date: string | null) => date && yearOf(date)

const certificates = ({ cv }: Props) =>
  cv.certificates.map(row => (
    <Line
      key={row.slug}
      anchor={row.anchor}
      when={year(row.issuedOn)}
      what={named(cv.locale, row.name, row.issuer, row.url)}
    >
      {row.expiresOn && <p>{textsIn(cv.locale).expires(formatDate(row.expiresOn, cv.locale))}</p>}
    </Line>
  ))

const publications = ({ cv }: Props) =>
  cv.publications.map(row => (
    <Line
      key={row.slug}
      anchor={row.anchor}
      when={year(row.publishedOn)}
      what={named(cv.locale, row.name, row.publisher, row.url)}
    >
      <Prose locale={cv.locale} text={row.summary} />
    </Line>
  ))

const volunteering = ({ cv }: Props) =>
  cv.volunteering.map(row => (
    <Line
      key={row.slug}
      anchor={row.anchor}
      when={formatYears(row.period, cv.locale)}
      what={named(cv.locale, row.role, row.organization, row.url)}
    >
      <Prose locale={cv.locale} text={row.summary} />
      <Highlights locale={cv.locale} list={row.highlights} />
    </Line>
  ))

const awards = ({ cv }: Props) =>
  cv.awards.map(row => (
    <Line
      key={row.slug}
      anchor={row.anchor}
      when={year(row.awardedOn)}
      what={named(cv.locale, row.title, row.awarder)}
    >
      <Prose locale={cv.locale} text={row.summary} />
    </Line>
  ))

const languages = ({ cv }: Props) =>
  cv.languages.map(row => (
    <Line
      key={row.slug}
      anchor={row.anchor}
      when={<Said locale={cv.locale}>{row.fluency}</Said>}
      what={<Said locale={cv.locale}>{row.language}</Said>}
    />
  ))

const interests = ({ cv }: Props) =>
  cv.interests.map(row => (
    <Line
      key={row.slug}
      anchor={row.anchor}
      when={<Said locale={cv.locale}>{row.name}</Said>}
      what={<Prose locale={cv.locale} text={row.summary} />}
    >
      {row.summary === null && <Highlights locale={cv.locale} list={row.keywords} />}
    </Line>
  ))

/** Whether any of the small sections has an entry. */
export function hasOthers(cv: PublicCv): boolean {
  const lists = [cv.certificates, cv.publications, cv.volunteering, cv.awards, cv.languages, cv.interests]
  return lists.some(list => list.length > 0)
}

/** The rest of a career, dense and in two columns. */
export function Also({ cv, number }: { cv: PublicCv; number: number }) {
  const texts = textsIn(cv.locale)
  return (
    <Section id="also" number={number} title={texts.also}>
      <div className="grid">
        <div className="columns">
          <List title={texts.certificates}>{certificates({ cv })}</List>
          <List title={texts.publications}>{publications({ cv })}</List>
          <List title={texts.volunteering}>{volunteering({ cv })}</List>
          <List title={texts.awards}>{awards({ cv })}</List>
          <List title={texts.spokenLanguages}>{languages({ cv })}</List>
          <List title={texts.interests}>{interests({ cv })}</List>
        </div>
      </div>
    </Section>
  )
}
