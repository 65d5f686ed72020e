import type { Metadata } from 'next'
import type { PublicCv } from '#lib/cv/present.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { describeContact } from '../_page/describe.ts'
import { showCv } from '../_page/show-cv.tsx'
import { MailLink } from '../_parts/mail-link.tsx'
import { Portrait } from '../_parts/portrait.tsx'
import { Said } from '../_parts/said.tsx'
import { ContactForm, type ContactFormTexts } from './contact-form.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeContact((await params).locale)
}

/** What the form's code shows; the server says the rest. */
function formTexts(locale: PublicCv['locale']): ContactFormTexts {
  const {
    name,
    email,
    message,
    send,
    sending,
    note,
    noteLink,
    leaveEmpty,
    sentTitle,
    sentText,
    unreachable,
  } = textsIn(locale).contactForm
  return { name, email, message, send, sending, note, noteLink, leaveEmpty, sentTitle, sentText, unreachable }
}

function Reach({ cv }: { cv: PublicCv }) {
  const { person, locale } = cv
  const texts = textsIn(locale)
  return (
    <div className="side contact">
      <Portrait cv={cv} sizes="(max-width: 672px) 104px, 160px" />
      {person.email && (
        <p>
          <MailLink email={person.email} />
        </p>
      )}
      <dl className="facts mono">
        {person.availability && (
          <>
            <dt>{texts.openTo}</dt>
            <dd>
              <Said locale={locale}>{person.availability}</Said>
            </dd>
          </>
        )}
        {person.place && (
          <>
            <dt>{texts.basedIn}</dt>
            <dd>
              <Said locale={locale}>{person.place}</Said>
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}

/** The form, and how else to reach the person. */
export default async function ContactPage({ params }: Props) {
  return showCv((await params).locale, cv => {
    const { writeToMe, contactForm } = textsIn(cv.locale)
    return (
      <main id="content" className="wrap">
        <header className="grid page-head">
          <h1>{writeToMe}</h1>
        </header>
        <div className="grid section write">
          <div className="main">
            <p className="lead">{cv.person.email ? contactForm.leadWithMail : contactForm.lead}</p>
            <ContactForm locale={cv.locale} texts={formTexts(cv.locale)} />
          </div>
          <Reach cv={cv} />
        </div>
      </main>
    )
  })
}
