import type { PublicCv } from '#lib/cv/present.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { MailLink } from '../_parts/mail-link.tsx'
import { Section } from '../_parts/section.tsx'

/** How to reach the person; the form has a page of its own. */
export function Contact({ cv: { person, locale }, number }: { cv: PublicCv; number: number }) {
  const texts = textsIn(locale)
  return (
    <Section id="contact" number={number} title={texts.writeToMe}>
      <div className="grid">
        <div className="main contact">
          <p>{person.email ? texts.contactText : texts.contactForm.lead}</p>
          {person.email && (
            <p>
              <MailLink email={person.email} className="mail" />
            </p>
          )}
          <p>
            <a className="button line" href={`/${locale}/contact`}>
              {texts.contactForm.write}
            </a>
          </p>
        </div>
      </div>
    </Section>
  )
}
