import type { Metadata } from 'next'
import { isLocale } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { describePrivacy } from '../_page/describe.ts'
import { NotFoundPage } from '../_page/state-page.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePrivacy((await params).locale)
}

export default async function PrivacyPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) return <NotFoundPage locale={null} />
  const { privacyTitle, privacyParts } = textsIn(locale)
  return (
    <main id="content" className="wrap">
      <header className="grid page-head">
        <h1>{privacyTitle}</h1>
      </header>
      {privacyParts.map(({ title, text }) => (
        <section className="grid privacy" key={title}>
          <h2 className="head-title">{title}</h2>
          <p>{text}</p>
        </section>
      ))}
    </main>
  )
}
