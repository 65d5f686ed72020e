'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'

const Language = createContext<Locale>('en')

/** Tells what is drawn in the browser only, as a fault is, which language the owner works in. */
export function LanguageOf({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <Language value={locale}>{children}</Language>
}

export const useLanguage = () => useContext(Language)
