import { cookies } from 'next/headers'
import { env } from '#lib/env.ts'
import { chooseLocale } from '#lib/i18n/choose-locale.ts'

/** Sends the visitor to the CV in their language, without asking the database. */
export async function GET(request: Request): Promise<Response> {
  const saved = (await cookies()).get('locale')?.value
  const accepted = request.headers.get('accept-language') ?? ''
  const locale = chooseLocale(saved, accepted, env().defaultLocale)
  return new Response(null, {
    status: 307,
    headers: {
      Location: `/${locale}`,
      'Cache-Control': 'private, no-store',
      Vary: 'Accept-Language, Cookie',
    },
  })
}
