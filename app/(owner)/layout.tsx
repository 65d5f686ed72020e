import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { themeScript } from '#lib/theme-script.ts'
import '#app/_ui/owner/all.css'
import { geist, geistMono, instrumentSerif } from '#app/fonts.ts'
import { LanguageOf } from './_fault/language.tsx'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = {
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f4ef' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1219' },
  ],
}

/** The owner's zone: never static, in the owner's language, with a security policy made for each answer. */
export default async function OwnerLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const locale = await ownerLocale()
  return (
    <html
      lang={locale}
      className={`${instrumentSerif.variable} ${geist.variable} ${geistMono.variable}`}
      suppressHydrationWarning
    >
      <head>
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: themeScript }} suppressHydrationWarning />
      </head>
      <body>
        <LanguageOf locale={locale}>{children}</LanguageOf>
      </body>
    </html>
  )
}
