import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { pathHeader } from '#lib/auth/return-path.ts'
import { contentPolicy } from '#lib/content-policy.ts'
import { env } from '#lib/env.ts'

export const config = { matcher: ['/dashboard/:path*', '/sign-in'] }

const originOf = (address: string) => new URL(address).origin

/** React draws its error overlay with `eval` while developing. */
const developing = process.env.NODE_ENV === 'development' ? ["'unsafe-eval'"] : []

function policyFor(nonce: string): string {
  const { r2 } = env()
  return contentPolicy({
    'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'", ...developing],
    'style-src': [`'nonce-${nonce}'`],
    'img-src': ['blob:', ...(r2 ? [originOf(r2.publicUrl)] : [])],
    'connect-src': r2 ? [originOf(r2.endpoint)] : [],
    'frame-src': ["'self'"],
  })
}

/**
 * The owner's pages get a security policy with a nonce and are kept nowhere. Not the lock: whoever asks for
 * something private asks requireOwner(), and all of it is refused without this file, too.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const policy = policyFor(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set(pathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', 'no-store')
  return response
}
