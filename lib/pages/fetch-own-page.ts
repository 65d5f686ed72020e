import { findServer } from '#lib/commands/running-server.ts'
import { env } from '#lib/env.ts'
import { reasonOf } from '#lib/reason.ts'

const deadlineMs = 8_000

/**
 * A page as every visitor gets it, from this server itself: only Next can draw it, and only where a page is
 * asked for. Never from the host that the visitor's request names. Null when it cannot be had.
 */
export async function fetchOwnPage(path: string): Promise<string | null> {
  try {
    const origin = (await findServer()) ?? env().siteUrl
    const response = await fetch(new URL(path, origin), {
      cache: 'no-store',
      signal: AbortSignal.timeout(deadlineMs),
    })
    return response.ok ? await response.text() : null
  } catch (error) {
    console.warn('A page could not be had from this server:', reasonOf(error))
    return null
  }
}
