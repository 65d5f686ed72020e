import type { PublicCv } from '#lib/cv/present.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { Prose } from '../_parts/prose.tsx'
import { Said } from '../_parts/said.tsx'

type Person = PublicCv['person']

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Facts({ cv }: { cv: PublicCv }) {
  const { person, locale } = cv
  const texts = textsIn(locale)
  const remote = person.remote === null ? null : texts.remote[person.remote]
  return (
    <dl className="facts">
      {person.place && (
        <Fact label={texts.basedIn}>
          <Said locale={locale}>{person.place}</Said>
          {remote && `, ${remote}`}
        </Fact>
      )}
      {person.availability && (
        <Fact label={texts.openTo}>
          <Said locale={locale}>{person.availability}</Said>
        </Fact>
      )}
      {person.workPermit && (
        <Fact label={texts.workPermit}>
          <Said locale={locale}>{person.workPermit}</Said>
        </Fact>
      )}
    </dl>
  )
}

function Contacts({ person, locale }: { person: Person; locale: PublicCv['locale'] }) {
  return (
    <ul className="contacts">
      {person.links.map(
        link =>
          link.url && (
            <li key={link.id} id={link.anchor}>
              <a href={link.url} rel="me">
                {link.label ? <Said locale={locale}>{link.label}</Said> : (link.network ?? link.url)}
              </a>
            </li>
          ),
      )}
      {person.email && (
        <li>
          <a href={`mailto:${person.email}`}>{person.email}</a>
        </li>
      )}
      {person.phone && (
        <li>
          <a href={`tel:${person.phone.replace(/[^+\d]/g, '')}`}>{person.phone}</a>
        </li>
      )}
    </ul>
  )
}

export function Hero({ cv }: { cv: PublicCv }) {
  const { person, locale } = cv
  return (
    <header className="hero">
      <h1>{person.name ?? <Said locale={locale}>{person.label}</Said>}</h1>
      {person.headline && (
        <p className="lead">
          {person.label && (
            <>
              <Said locale={locale}>{person.label}</Said>
              {'. '}
            </>
          )}
          <Said locale={locale}>{person.headline}</Said>
        </p>
      )}
      <Facts cv={cv} />
      <Contacts person={person} locale={locale} />
      <Prose locale={locale} text={person.summary} />
    </header>
  )
}
