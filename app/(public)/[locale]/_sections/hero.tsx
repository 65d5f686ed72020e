import type { ReactNode } from 'react'
import type { PublicCv } from '#lib/cv/present.ts'
import type { Text } from '#lib/i18n/localise.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { drawPlate } from '#lib/nexus/graph/plate.ts'
import { Constellation } from '../_constellation/constellation.tsx'
import { AskLink } from '../_nexus/ask-link.tsx'
import { MailLink } from '../_parts/mail-link.tsx'
import { Portrait } from '../_parts/portrait.tsx'
import { Prose } from '../_parts/prose.tsx'
import { Said } from '../_parts/said.tsx'

type Props = { cv: PublicCv }

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Place({ cv, place }: Props & { place: Text }) {
  const { remote } = cv.person
  return (
    <Fact label={textsIn(cv.locale).basedIn}>
      <Said locale={cv.locale}>{place}</Said>
      {remote && `, ${textsIn(cv.locale).remote[remote]}`}
    </Fact>
  )
}

function Facts({ cv }: Props) {
  const { person, locale } = cv
  const texts = textsIn(locale)
  return (
    <dl className="facts mono">
      {person.place && <Place cv={cv} place={person.place} />}
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

function Contacts({ cv: { person, locale } }: Props) {
  return (
    <ul className="contacts">
      {person.links.map(
        link =>
          link.url && (
            <li key={link.slug} id={link.anchor}>
              <a href={link.url} rel="me">
                {link.label ? <Said locale={locale}>{link.label}</Said> : (link.network ?? link.url)}
              </a>
            </li>
          ),
      )}
      {person.phone && (
        <li>
          <a href={`tel:${person.phone.replace(/[^+\d]/g, '')}`}>{person.phone}</a>
        </li>
      )}
      {person.email && (
        <li>
          <MailLink email={person.email} />
        </li>
      )}
    </ul>
  )
}

function Sky({ cv }: Props) {
  const plate = drawPlate(cv, new Date())
  if (plate === null) return null
  const { constellation } = textsIn(cv.locale)
  return (
    <div className="sky">
      <Constellation plate={plate} texts={constellation} />
    </div>
  )
}

function Headline({ cv: { person, locale } }: Props) {
  if (person.headline === null && person.label === null) return null
  return (
    <p className="headline">
      {person.label && <Said locale={locale}>{person.label}</Said>}
      {person.label && person.headline && '. '}
      <Said locale={locale}>{person.headline}</Said>
    </p>
  )
}

const [longWord, longestWord, longName] = [9, 14, 26]

/** A long name is set smaller, so that none of its words is broken. */
function sizeOf(name: string): string | undefined {
  const longest = Math.max(...name.split(/[\s-]+/).map(word => word.length))
  if (longest > longestWord) return 'longest'
  return longest > longWord || name.length > longName ? 'long' : undefined
}

function About({ cv }: Props) {
  const { person, locale } = cv
  if (person.summary === null && person.photo === null) return null
  return (
    <div className="wrap grid about">
      <Portrait cv={cv} sizes="(max-width: 672px) 104px, 160px" />
      <Prose locale={locale} text={person.summary} />
    </div>
  )
}

/** Who this is in ten seconds: name, one sentence, place and availability, two ways on. */
export function Hero({ cv }: Props) {
  const { person, locale } = cv
  const texts = textsIn(locale)
  const name = person.name ?? 'CV'
  return (
    <>
      <div className="wrap grid hero">
        <div className="who" id="person">
          <h1 className={sizeOf(name)}>{name}</h1>
          <Headline cv={cv} />
          <Facts cv={cv} />
          <div className="actions">
            <AskLink locale={locale} className="button solid">
              {nexusTextsIn(locale).askAboutWork}
            </AskLink>
            <a className="button line" href={`/${locale}/cv.pdf`}>
              {texts.downloadCv}
            </a>
          </div>
          <Contacts cv={cv} />
        </div>
        <Sky cv={cv} />
      </div>
      <About cv={cv} />
    </>
  )
}
