import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { readCv } from '#lib/cv/read-cv.ts'
import { isLocale, type Locale } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { themeScript } from '#lib/theme-script.ts'
import '#app/_ui/all.css'
import { geist, geistMono, instrumentSerif } from '#app/fonts.ts'
import { NexusOpener } from './_nexus/opener.tsx'
import { PageBehaviour } from './_page/page-behaviour.tsx'
import { SiteFooter } from './_page/site-footer.tsx'
import { SiteHeader } from './_page/site-header.tsx'

export const dynamic = 'error'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = {
  formatDetection: { telephone: false, date: false, address: false, email: false },
}
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f4ef' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1219' },
  ],
}

type Props = { children: ReactNode; modal: ReactNode; params: Promise<{ locale: string }> }

async function Frame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const read = await readCv(locale)
  const cv = read.ok ? read.value : null
  return (
    <>
      <SiteHeader locale={locale} cv={cv} />
      {children}
      <SiteFooter locale={locale} hasCv={cv !== null} />
      <PageBehaviour copied={textsIn(locale).linkCopied} />
    </>
  )
}

export default async function SiteLayout({ children, modal, params }: Props) {
  const { locale } = await params
  const isOurs = isLocale(locale)
  return (
    <html
      lang={isOurs ? locale : 'en'}
      className={`${instrumentSerif.variable} ${geist.variable} ${geistMono.variable}`}
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <div className="page">{isOurs ? <Frame locale={locale}>{children}</Frame> : children}</div>
        {modal}
        {isOurs && <NexusOpener locale={locale} />}
      </body>
    </html>
  )
}
