'use client'

import { lazy, Suspense, useState } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { previewTexts } from '#lib/i18n/texts/desk/preview.ts'

const PreviewPanel = lazy(() => import('./preview-panel.tsx'))

type Props = { id: string; main: Locale; locale: Locale }

/** Opens the preview of the entry with this id; its code is loaded then. */
export function PreviewButton({ id, main, locale }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button line"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {previewTexts(locale).title}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PreviewPanel id={id} main={main} locale={locale} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
