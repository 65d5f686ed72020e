import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { pathHeader } from '#lib/auth/return-path.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { PaletteButton } from './_palette/palette-button.tsx'
import { Shortcuts } from './_shell/shortcuts.tsx'
import { SideNav } from './_shell/side-nav.tsx'
import { Toasts } from './_shell/toasts.tsx'
import { signOutAction } from './actions.ts'

function Leaving({ locale }: { locale: Locale }) {
  const texts = deskTexts(locale)
  return (
    <div className="leaving">
      <a href={`/${locale}`}>{texts.openSite}</a>
      <form action={signOutAction}>
        <button type="submit" className="link">
          {texts.signOut}
        </button>
      </form>
    </div>
  )
}

/** The frame of the owner's rooms. Each page asks for the owner again: a layout is not drawn on every visit. */
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  await requireOwner()
  const locale = await ownerLocale()
  const { name } = await readOwnerEntries()
  const current = (await headers()).get(pathHeader) ?? ''
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {textsIn(locale).skipToContent}
      </a>
      <header className="side-top">
        <button type="button" className="menu" popoverTarget="rooms">
          {deskTexts(locale).menu}
        </button>
        <a className="site-name" href="/dashboard">
          {name ?? 'CV'}
        </a>
        <PaletteButton locale={locale} />
      </header>
      <aside className="side" id="rooms" popover="auto" aria-label={deskTexts(locale).menu}>
        <a className="site-name" href="/dashboard">
          {name ?? 'CV'}
        </a>
        <SideNav locale={locale} current={current} />
        <Leaving locale={locale} />
      </aside>
      <main id="content" className="desk">
        {children}
      </main>
      <Shortcuts />
      <Toasts dismiss={deskTexts(locale).toast.dismiss} />
    </div>
  )
}
