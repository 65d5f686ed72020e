'use client'

import { useRouter } from 'next/navigation'
import type { Locale } from '#lib/i18n/locales.ts'
import { Uploader } from '../_upload/uploader.tsx'

/** Puts images into the library, which shows them at once. */
export function LibraryUploader({ locale, maxBytes }: { locale: Locale; maxBytes: number }) {
  const router = useRouter()
  return (
    <Uploader kind="image" locale={locale} maxBytes={maxBytes} multiple onStored={() => router.refresh()} />
  )
}
