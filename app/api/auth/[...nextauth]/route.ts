import { NextRequest } from 'next/server'
import { handlers } from '#lib/auth/next-auth.ts'
import { env } from '#lib/env.ts'

export const dynamic = 'force-dynamic'

/** next-auth leads back to the address it was asked at, which behind a proxy is not the public one. */
function atPublicAddress(request: NextRequest): NextRequest {
  const { pathname, search } = request.nextUrl
  return new NextRequest(new URL(`${pathname}${search}`, env().siteUrl), request)
}

export const GET = (request: NextRequest): Promise<Response> => handlers.GET(atPublicAddress(request))
export const POST = (request: NextRequest): Promise<Response> => handlers.POST(atPublicAddress(request))
