'use server'

import { redirect } from 'next/navigation'
import { isLocale, type Locale } from '#lib/i18n/locales.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { mediaTexts } from '#lib/i18n/texts/owner/media.ts'
import { asOwner } from '#lib/media/as-owner.ts'
import { removeDocument, setDocument } from '#lib/media/edit-documents.ts'
import { fail, type Result } from '#lib/result.ts'
import { describeProblem } from '../media/describe-problem.ts'

export type DocumentState = { problem: string | null }

async function describe(result: Result<null>, address: string): Promise<DocumentState> {
  if (result.ok) redirect(address)
  return { problem: describeProblem(result.problem, mediaTexts[await ownerLocale()]) }
}

export async function setDocumentAction(locale: Locale, mediaId: string): Promise<DocumentState> {
  const isKnown = isLocale(locale)
  const set = await asOwner(async () => (isKnown ? setDocument(locale, mediaId) : fail({ kind: 'missing' })))
  return describe(set, `/dashboard/documents?saved=${locale}`)
}

export async function removeDocumentAction(_: DocumentState, form: FormData): Promise<DocumentState> {
  const locale = form.get('locale')
  const removed = await asOwner(async () =>
    isLocale(locale) ? removeDocument(locale) : fail({ kind: 'missing' }),
  )
  return describe(removed, `/dashboard/documents?removed=${String(locale)}`)
}
