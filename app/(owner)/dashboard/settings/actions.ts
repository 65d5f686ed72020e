'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { changeEmail, changePassword } from '#lib/auth/account.ts'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { endSession, signOutEverywhere } from '#lib/auth/sessions.ts'
import { signOut } from '#lib/auth/sign-in.ts'
import { isLocale } from '#lib/i18n/locales.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { settingsTexts } from '#lib/i18n/texts/settings.ts'
import { reasonOf } from '#lib/reason.ts'
import { fail, type Problem, type Result } from '#lib/result.ts'
import { describeProblem } from './describe-problem.ts'

/** What a form shows after a refusal; passwords are never sent back. */
export type SettingsState = {
  email: string | null
  problem: string | null
  fields: Partial<Record<'email' | 'currentPassword' | 'newPassword', string>>
}

const oneYearSeconds = 365 * 86_400

const textOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

async function attempt<Value>(work: Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work
  } catch (error) {
    console.error('A setting could not be saved:', reasonOf(error))
    return fail({ kind: 'unavailable' })
  }
}

async function stateOf(problem: Problem, email: string | null): Promise<SettingsState> {
  return { email, ...describeProblem(problem, settingsTexts(await ownerLocale())) }
}

export async function changeEmailAction(_: SettingsState, form: FormData): Promise<SettingsState> {
  const email = textOf(form, 'email')
  const changed = await attempt(changeEmail(textOf(form, 'currentPassword'), email))
  if (changed.ok) redirect('/dashboard/settings?saved=email')
  return stateOf(changed.problem, email)
}

export async function changePasswordAction(_: SettingsState, form: FormData): Promise<SettingsState> {
  const [current, wanted] = [textOf(form, 'currentPassword'), textOf(form, 'newPassword')]
  const changed = await attempt(changePassword(current, wanted))
  if (changed.ok) redirect('/dashboard/settings?saved=password')
  return stateOf(changed.problem, null)
}

/** Ended by somebody else meanwhile is ended, too. */
export async function endSessionAction(form: FormData): Promise<void> {
  await requireOwner()
  await endSession(textOf(form, 'id'))
  redirect('/dashboard/settings?saved=session')
}

export async function signOutEverywhereAction(): Promise<void> {
  await requireOwner()
  await signOutEverywhere()
  await signOut()
  redirect('/sign-in')
}

export async function chooseLanguageAction(form: FormData): Promise<void> {
  await requireOwner()
  const locale = textOf(form, 'locale')
  if (!isLocale(locale)) redirect('/dashboard/settings')
  const jar = await cookies()
  jar.set('locale', locale, { path: '/', sameSite: 'lax', maxAge: oneYearSeconds })
  redirect('/dashboard/settings?saved=language')
}
