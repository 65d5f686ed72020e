import type { ReactNode } from 'react'
import type { PublicCv } from '#lib/cv/present.ts'
import type { Text } from '#lib/i18n/localise.ts'
import { formatDate } from '#lib/i18n/partial-dates.ts'
import { formatYears } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { Entry } from '../_parts/entry.tsx'
import { Highlights } from '../_parts/highlights.tsx'
import { Prose } from '../_parts/prose.tsx'
import { Said } from '../_parts/said.tsx'
import { Section } from '../_parts/section.tsx'

type Props = { cv: PublicCv }
type Named = { url?: string | null; title: Text | null; by: string | null }

function name(locale: PublicCv['locale'], { url, title, by }: Named): ReactNode {
  const said = title ? <Said locale={locale}>{title}</Said> : by
  return url ? <a href={url}>{said}</a> : said
}

export function Certificates({ cv: { certificates, locale } }: Props) {
  const texts = textsIn(locale)
  if (certificates.length === 0) return null
  return (
    <Section id="certificates" title={texts.certificates}>
      {certificates.map(({ id, anchor, name: title, issuer, url, issuedOn, expiresOn }) => (
        <Entry
          key={id}
          id={anchor}
          rail={issuedOn && formatDate(issuedOn, locale)}
          title={name(locale, { title, by: issuer, url })}
        >
          <p className="dim">
            {[issuer, expiresOn && texts.expires(formatDate(expiresOn, locale))].filter(Boolean).join(', ')}
          </p>
        </Entry>
      ))}
    </Section>
  )
}

export function Publications({ cv: { publications, locale } }: Props) {
  if (publications.length === 0) return null
  return (
    <Section id="publications" title={textsIn(locale).publications}>
      {publications.map(({ id, anchor, name: title, publisher, url, publishedOn, summary }) => (
        <Entry
          key={id}
          id={anchor}
          rail={publishedOn && formatDate(publishedOn, locale)}
          title={name(locale, { title, by: publisher, url })}
        >
          <p className="dim">{publisher}</p>
          <Prose locale={locale} text={summary} />
        </Entry>
      ))}
    </Section>
  )
}

export function Awards({ cv: { awards, locale } }: Props) {
  if (awards.length === 0) return null
  return (
    <Section id="awards" title={textsIn(locale).awards}>
      {awards.map(({ id, anchor, title, awarder, awardedOn, summary }) => (
        <Entry
          key={id}
          id={anchor}
          rail={awardedOn && formatDate(awardedOn, locale)}
          title={name(locale, { title, by: awarder })}
        >
          <p className="dim">{awarder}</p>
          <Prose locale={locale} text={summary} />
        </Entry>
      ))}
    </Section>
  )
}

export function Volunteering({ cv: { volunteering, locale } }: Props) {
  if (volunteering.length === 0) return null
  return (
    <Section id="volunteering" title={textsIn(locale).volunteering}>
      {volunteering.map(({ id, anchor, role, organization, url, period, summary, highlights }) => (
        <Entry
          key={id}
          id={anchor}
          rail={formatYears(period, locale)}
          title={name(locale, { title: role, by: organization, url })}
        >
          <p className="dim">{role && organization}</p>
          <Prose locale={locale} text={summary} />
          <Highlights locale={locale} list={highlights} />
        </Entry>
      ))}
    </Section>
  )
}

export function SpokenLanguages({ cv: { languages, locale } }: Props) {
  if (languages.length === 0) return null
  return (
    <Section id="languages" title={textsIn(locale).spokenLanguages}>
      {languages.map(({ id, anchor, language, fluency }) => (
        <Entry
          key={id}
          id={anchor}
          rail={<Said locale={locale}>{fluency}</Said>}
          title={<Said locale={locale}>{language}</Said>}
        />
      ))}
    </Section>
  )
}

export function Interests({ cv: { interests, locale } }: Props) {
  if (interests.length === 0) return null
  return (
    <Section id="interests" title={textsIn(locale).interests}>
      {interests.map(({ id, anchor, name: title, summary, keywords }) => (
        <Entry key={id} id={anchor} rail="" title={<Said locale={locale}>{title}</Said>}>
          <Prose locale={locale} text={summary} />
          <Highlights locale={locale} list={keywords} />
        </Entry>
      ))}
    </Section>
  )
}

export function Testimonials({ cv: { testimonials, locale } }: Props) {
  if (testimonials.length === 0) return null
  return (
    <Section id="testimonials" title={textsIn(locale).testimonials}>
      {testimonials.map(({ id, anchor, quote, author, authorTitle }) => (
        <figure className="entry" id={anchor} key={id}>
          <blockquote className="main">
            <p>
              <Said locale={locale}>{quote}</Said>
            </p>
          </blockquote>
          <figcaption className="main dim">
            {author}
            {authorTitle && (
              <>
                , <Said locale={locale}>{authorTitle}</Said>
              </>
            )}
          </figcaption>
        </figure>
      ))}
    </Section>
  )
}
