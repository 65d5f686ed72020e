import type { Metadata } from 'next'
import { textsIn } from '#lib/i18n/texts.ts'
import { describeSent } from '../../_page/describe.ts'
import { showCv } from '../../_page/show-cv.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeSent((await params).locale)
}

/** Where the form leads once the message is stored. */
export default async function SentPage({ params }: Props) {
  return showCv((await params).locale, ({ locale }) => {
    const { contactForm, toHome } = textsIn(locale)
    return (
      <main id="content" className="wrap state">
        <h1>{contactForm.sentTitle}</h1>
        <p>{contactForm.sentText}</p>
        <p className="actions">
          <a className="button solid" href={`/${locale}`}>
            {toHome}
          </a>
          <a className="button line" href={`/${locale}/contact`}>
            {contactForm.writeAgain}
          </a>
        </p>
      </main>
    )
  })
}
