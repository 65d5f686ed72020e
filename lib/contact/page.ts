import { findServer } from '#lib/commands/running-server.ts'
import { env } from '#lib/env.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { reasonOf } from '#lib/reason.ts'

const deadlineMs = 8_000

/**
 * The contact page as every visitor gets it, from this server itself: only Next can draw it, and only where a
 * page is asked for. Never from the host that the visitor's request names. Null when it cannot be had.
 */
export async function fetchContactPage(locale: Locale): Promise<string | null> {
  try {
    const origin = (await findServer()) ?? env().siteUrl
    const response = await fetch(new URL(`/${locale}/contact`, origin), {
      cache: 'no-store',
      signal: AbortSignal.timeout(deadlineMs),
    })
    return response.ok ? await response.text() : null
  } catch (error) {
    console.warn('The contact page could not be had from this server:', reasonOf(error))
    return null
  }
}
