const held: { sessionId: string | null } = { sessionId: null }

/** What the browser of the request under test sends: the id in its cookie, which only a session's row makes good. */
export function sendCookie(sessionId: string | null): void {
  held.sessionId = sessionId
}

/** Stands for lib/auth/session-cookie.ts, which needs a request of Next's. */
export async function readSessionId(): Promise<string | null> {
  return await Promise.resolve(held.sessionId)
}
