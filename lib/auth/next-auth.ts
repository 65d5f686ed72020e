import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { deleteSessionById, findOwnerOfSession } from '#db/queries/sessions.ts'
import { database } from '#lib/db.ts'
import { reasonOf } from '#lib/reason.ts'
import { checkCredentials, type SignInRefusal } from './check-credentials.ts'
import { ownerCookie } from './cookies.ts'
import { dashboardPath, returnPath } from './return-path.ts'
import { authSecret } from './secret.ts'
import { idleSince, sessionSeconds } from './session-age.ts'

/** An expected refusal on its way through next-auth, which only lets errors pass. */
export class RefusedSignIn extends CredentialsSignin {
  readonly refusal: SignInRefusal

  constructor(refusal: SignInRefusal) {
    super()
    this.refusal = refusal
    this.code = refusal.kind
  }
}

const claim = z.object({ sessionId: z.uuid() })

async function authorize(input: unknown) {
  const checked = await checkCredentials(input)
  if (!checked.ok) throw new RefusedSignIn(checked.refusal)
  return { id: checked.sessionId }
}

async function isLive(sessionId: string): Promise<boolean> {
  return (await findOwnerOfSession(await database(), sessionId, idleSince())) !== null
}

const callbacks: NextAuthConfig['callbacks'] = {
  /** The row's id is the only claim; a row that is gone ends the token wherever next-auth renews it. */
  jwt: async ({ token, user }) => {
    const sessionId = user?.id ?? claim.safeParse(token).data?.sessionId
    if (sessionId === undefined) return null
    return user !== undefined || (await isLive(sessionId)) ? { sessionId } : null
  },
  session: ({ session }) => ({ expires: session.expires }),
  redirect: ({ url, baseUrl }) => {
    const asked = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url
    return `${baseUrl}${returnPath(asked)}`
  },
}

const events: NextAuthConfig['events'] = {
  signOut: async message => {
    const sessionId = 'token' in message ? claim.safeParse(message.token).data?.sessionId : undefined
    if (sessionId !== undefined) await deleteSessionById(await database(), sessionId)
  },
}

/** A wrong password is no fault of ours, and a fault's stack tells the owner nothing. */
const logger: NextAuthConfig['logger'] = {
  error: error => {
    if (!(error instanceof CredentialsSignin)) console.error('Signing in or out failed:', reasonOf(error))
  },
}

async function options(): Promise<NextAuthConfig> {
  const [sessionToken, callbackUrl, csrfToken] = await Promise.all([
    ownerCookie('session'),
    ownerCookie('callback'),
    ownerCookie('csrf'),
  ])
  return {
    basePath: '/api/auth',
    secret: await authSecret(),
    trustHost: true,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', signOut: dashboardPath, error: '/sign-in' },
    providers: [credentials({ credentials: { email: {}, password: {} }, authorize })],
    cookies: { sessionToken, callbackUrl, csrfToken },
    callbacks,
    events,
    logger,
  }
}

export const { handlers, signIn, signOut } = NextAuth(options)
