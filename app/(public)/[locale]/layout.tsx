import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { readCv } from '#lib/cv/read-cv.ts'
import { isLocale, type Locale } from '#lib/i18n/locales.ts'
import '#app/_ui/tokens.css'
import '#app/_ui/base.css'
import '#app/_ui/site.css'
import '#app/_ui/prose.css'
import '#app/_ui/dialog.css'
import { SiteFooter } from './_page/site-footer.tsx'
import { SiteHeader } from './_page/site-header.tsx'

export const dynamic = 'error'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = {
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

type Props = { children: ReactNode; modal: ReactNode; params: Promise<{ locale: string }> }

async function Frame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const read = await readCv(locale)
  const cv = read.ok ? read.value : null
  return (
    <>
      <SiteHeader locale={locale} cv={cv} />
      {children}
      <SiteFooter locale={locale} />
    </>
  )
}

export default async function SiteLayout({ children, modal, params }: Props) {
  const { locale } = await params
  const isOurs = isLocale(locale)
  return (
    <html lang={isOurs ? locale : 'en'}>
      <body>
        {isOurs ? <Frame locale={locale}>{children}</Frame> : children}
        {modal}
      </body>
    </html>
  )
}
