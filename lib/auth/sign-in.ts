import { deleteSessionById } from '#db/queries/sessions.ts'
import { database } from '#lib/db.ts'
import { reasonOf } from '#lib/reason.ts'
import type { SignInRefusal } from './check-credentials.ts'
import { signOut as forgetCookie, RefusedSignIn, signIn } from './next-auth.ts'
import { readSessionId } from './session-cookie.ts'

type SignedIn = { ok: true } | { ok: false; refusal: SignInRefusal }

/** Signs this browser in. Only in a server action, which alone may set cookies. */
export async function signInOwner(email: string, password: string): Promise<SignedIn> {
  try {
    await signIn('credentials', { email, password, redirect: false, redirectTo: '/dashboard' })
    return { ok: true }
  } catch (error) {
    if (error instanceof RefusedSignIn) return { ok: false, refusal: error.refusal }
    console.error('Nobody could be signed in:', reasonOf(error))
    return { ok: false, refusal: { kind: 'unavailable' } }
  }
}

/** Ends this browser's session; its cookie, also a copy of it, is worth nothing from now on. */
export async function signOut(): Promise<void> {
  const sessionId = await readSessionId()
  if (sessionId !== null) await deleteSessionById(await database(), sessionId)
  await forgetCookie({ redirect: false })
}
