import { headers } from 'next/headers'
import { env } from '#lib/env.ts'

/** What every cookie of the owner's is: unreadable to scripts, and not sent along by other sites' forms. */
const shared = { httpOnly: true, sameSite: 'lax', path: '/' } as const

/** Behind a proxy of ours the visitor's protocol is in the header; what visitors claim is removed before. */
async function isHttps(): Promise<boolean> {
  const protocol = (await headers()).get('x-forwarded-proto')
  return protocol?.split(',')[0]?.trim() === 'https' || env().siteUrl.startsWith('https:')
}

/**
 * Name and flags of one of the owner's cookies on this request. On https the name says, and the browser sees
 * to it, that no other host of the domain can set it.
 */
export async function ownerCookie(name: 'session' | 'device' | 'callback' | 'csrf') {
  const secure = await isHttps()
  return { name: `${secure ? '__Host-' : ''}cv-${name}`, options: { ...shared, secure } }
}
