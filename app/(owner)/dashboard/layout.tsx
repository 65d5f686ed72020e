import type { ReactNode } from 'react'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { readCv } from '#lib/cv/read-cv.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { settingsTexts } from '#lib/i18n/texts/settings.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { signOutAction } from './actions.ts'

/** The frame of the owner's rooms. Each page asks for the owner again: a layout is not drawn on every visit. */
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  await requireOwner()
  const locale = await ownerLocale()
  const texts = settingsTexts(locale)
  const read = await readCv(locale)
  return (
    <>
      <header className="desk-top">
        <a className="skip" href="#content">
          {textsIn(locale).skipToContent}
        </a>
        <a className="site-name" href="/dashboard">
          {read.ok ? (read.value?.person.name ?? 'CV') : 'CV'}
        </a>
        <nav aria-label={texts.dashboard}>
          <a href="/dashboard">{texts.overview}</a>
          <a href="/dashboard/settings">{texts.settings}</a>
          <a href={`/${locale}`}>{texts.openSite}</a>
        </nav>
        <form action={signOutAction}>
          <button type="submit" className="link">
            {texts.signOut}
          </button>
        </form>
      </header>
      <main id="content" className="desk">
        {children}
      </main>
    </>
  )
}
