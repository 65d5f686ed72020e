'use client'

import { useEffect, useState } from 'react'
import { isLocale, type Locale } from '#lib/i18n/locales.ts'

/** The field of this form that the address names behind its #, such as `<form>-summary.es`. */
function fieldInAddress(formId: string): string | null {
  const id = decodeURIComponent(window.location.hash.slice(1))
  return id.startsWith(`${formId}-`) ? id : null
}

/** Brings the field that the address names into sight and gives it the keyboard; `show` opens its language. */
export function useAimedField(formId: string, show: (language: Locale) => void): void {
  const [aimed, setAimed] = useState<string | null>(null)
  useEffect(() => {
    const aim = () => {
      const id = fieldInAddress(formId)
      const language = id?.split('.').at(-1)
      if (isLocale(language)) show(language)
      setAimed(id)
    }
    aim()
    window.addEventListener('hashchange', aim)
    return () => window.removeEventListener('hashchange', aim)
  }, [formId, show])
  useEffect(() => {
    if (aimed !== null) document.getElementById(aimed)?.focus()
  }, [aimed])
}
