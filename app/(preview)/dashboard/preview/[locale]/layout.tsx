import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { isLocale } from '#lib/i18n/locales.ts'
import { themeScript } from '#lib/theme-script.ts'
import '#app/_ui/all.css'
import '#app/_ui/nexus/all.css'
import { geist, geistMono, instrumentSerif } from '#app/fonts.ts'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = {
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}
export const viewport: Viewport = { colorScheme: 'light dark' }

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** The site's own frame without its header and footer, for the owner's eyes. */
export default async function PreviewLayout({ children, params }: Props) {
  const { locale } = await params
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html
      lang={isLocale(locale) ? locale : 'en'}
      className={`${instrumentSerif.variable} ${geist.variable} ${geistMono.variable}`}
      suppressHydrationWarning
    >
      <head>
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: themeScript }} suppressHydrationWarning />
      </head>
      <body>
        <div className="page">{children}</div>
      </body>
    </html>
  )
}
