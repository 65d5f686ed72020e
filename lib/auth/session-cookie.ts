import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { z } from 'zod'
import { ownerCookie } from './cookies.ts'
import { authSecret } from './secret.ts'

const claim = z.object({ sessionId: z.uuid() })

/** The id of the session row that this request's cookie names; null for none and for one we did not make. */
export async function readSessionId(): Promise<string | null> {
  const { name } = await ownerCookie('session')
  const token = (await cookies()).get(name)?.value
  if (token === undefined) return null
  try {
    const payload = await decode({ token, secret: await authSecret(), salt: name })
    return claim.safeParse(payload).data?.sessionId ?? null
  } catch {
    // Forged, altered, expired or made with another secret: it names nobody.
    return null
  }
}
