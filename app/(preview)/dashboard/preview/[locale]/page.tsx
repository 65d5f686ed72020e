import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { isLocale } from '#lib/i18n/locales.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { previewTexts } from '#lib/i18n/texts/desk/preview.ts'
import { drawAction } from './actions.tsx'
import { PreviewStage } from './preview-stage.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: previewTexts(await ownerLocale()).title }
}

/** Empty until the form around it says what was typed. */
export default async function PreviewPage({ params }: { params: Promise<{ locale: string }> }) {
  await requireOwner()
  if (!isLocale((await params).locale)) notFound()
  return <PreviewStage draw={drawAction} />
}
