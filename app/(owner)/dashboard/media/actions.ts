'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { localise } from '#lib/i18n/localise.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { mediaTexts } from '#lib/i18n/texts/owner/media.ts'
import { asOwner } from '#lib/media/as-owner.ts'
import { removeMedia, replaceMedia, setAlt } from '#lib/media/edit-media.ts'
import { restoreMedia } from '#lib/media/restore-media.ts'
import type { Problem } from '#lib/result.ts'
import { describeField, describeProblem } from './describe-problem.ts'

type Texts = Record<Locale, string>

/** What the form shows after a refusal: what was typed, what is wrong, and what another tab has saved. */
export type AltState = {
  problem: string | null
  typed: Texts | null
  wrong: Partial<Texts>
  stored: Texts | null
  version: number | null
}

export type FileState = { problem: string | null; isInUse: boolean }

const textOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const inEach = (text: (locale: Locale) => string): Texts => ({
  en: text('en'),
  es: text('es'),
  pt: text('pt'),
})

const storedIn = (stored: unknown) =>
  inEach(locale => {
    const text = localise(stored, locale, locale)
    return text?.lang === locale ? text.text : ''
  })

const currentAlt = z.object({ version: z.int(), alt: z.unknown() })

async function stateOf(problem: Problem, typed: Texts, version: number): Promise<AltState> {
  const texts = mediaTexts[await ownerLocale()]
  const faults = locales.map(locale => [locale, describeField(problem, `alt.${locale}`, texts)])
  const current = problem.kind === 'conflict' ? currentAlt.safeParse(problem.current).data : undefined
  return {
    problem: describeProblem(problem, texts),
    typed,
    wrong: Object.fromEntries(faults.filter(([, fault]) => fault !== undefined)),
    stored: current === undefined ? null : storedIn(current.alt),
    version: current?.version ?? version,
  }
}

export async function setAltAction(_: AltState, form: FormData): Promise<AltState> {
  const id = textOf(form, 'id')
  const version = Number(textOf(form, 'version'))
  const alt = inEach(locale => textOf(form, `alt.${locale}`))
  const saved = await asOwner(() => setAlt(id, { version, alt }))
  if (saved.ok) redirect(`/dashboard/media/${id}?saved=alt`)
  return stateOf(saved.problem, alt, version)
}

async function refusal(problem: Problem): Promise<FileState> {
  const isInUse = problem.kind === 'invalid' && problem.fields.file?.[0] === 'media.inUse'
  return { problem: describeProblem(problem, mediaTexts[await ownerLocale()]), isInUse }
}

export async function replaceMediaAction(id: string, otherId: string): Promise<FileState> {
  const replaced = await asOwner(() => replaceMedia(id, otherId))
  if (replaced.ok) redirect(`/dashboard/media/${id}?saved=file`)
  return refusal(replaced.problem)
}

export async function removeMediaAction(_: FileState, form: FormData): Promise<FileState> {
  const id = textOf(form, 'id')
  const removed = await asOwner(() => removeMedia(id))
  if (removed.ok) redirect(`/dashboard/media?deleted=${id}`)
  return refusal(removed.problem)
}

export async function restoreMediaAction(form: FormData): Promise<void> {
  await requireOwner()
  const restored = await asOwner(() => restoreMedia(textOf(form, 'id')))
  redirect(restored.ok ? `/dashboard/media/${restored.value.id}` : '/dashboard/media?deleted=gone')
}
