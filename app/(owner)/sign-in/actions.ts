'use server'

import { redirect } from 'next/navigation'
import type { SignInRefusal } from '#lib/auth/check-credentials.ts'
import { returnPath } from '#lib/auth/return-path.ts'
import { signInOwner } from '#lib/auth/sign-in.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { type SignInTexts, signInTexts } from '#lib/i18n/texts/sign-in.ts'

/** What the form shows after a refusal; the password is never sent back. */
export type SignInState = { email: string; problem: string | null }

const textOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

function sayWhy(refusal: SignInRefusal, texts: SignInTexts): string {
  if (refusal.kind === 'mismatch') return texts.mismatch(refusal.triesLeft)
  if (refusal.kind === 'limited') return texts.limited(refusal.retryAfterSeconds)
  return texts.unavailable
}

export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const email = textOf(form, 'email')
  const signedIn = await signInOwner(email, textOf(form, 'password'))
  if (signedIn.ok) redirect(returnPath(textOf(form, 'next')))
  return { email, problem: sayWhy(signedIn.refusal, signInTexts(await ownerLocale())) }
}
