import type { Metadata } from 'next'
import { textsIn } from '#lib/i18n/texts.ts'
import { describeContact } from '../_page/describe.ts'
import { showCv } from '../_page/show-cv.tsx'
import { NotFoundPage } from '../_page/state-page.tsx'
import { MailLink } from '../_parts/mail-link.tsx'
import { Portrait } from '../_parts/portrait.tsx'
import { Said } from '../_parts/said.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeContact((await params).locale)
}

/** How to reach the person; there is no such page while nothing is public. */
export default async function ContactPage({ params }: Props) {
  return showCv((await params).locale, cv => {
    const { person, locale } = cv
    if (person.email === null) return <NotFoundPage locale={locale} />
    const texts = textsIn(locale)
    return (
      <main id="content" className="wrap">
        <header className="grid page-head">
          <h1>{texts.writeToMe}</h1>
        </header>
        <div className="grid reach">
          <Portrait cv={cv} sizes="(max-width: 672px) 104px, 160px" />
          <div className="main contact">
            <p>{texts.contactText}</p>
            <p>
              <MailLink email={person.email} className="mail" />
            </p>
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
        </div>
      </main>
    )
  })
}
