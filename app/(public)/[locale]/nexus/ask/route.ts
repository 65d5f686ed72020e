import { env } from '#lib/env.ts'
import { isLocale } from '#lib/i18n/locales.ts'
import { answerAsk } from '#lib/nexus/render/page/answer-ask.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

/** For who reloads or shares the address that a question was sent to. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  const language = isLocale(locale) ? locale : env().defaultLocale
  return new Response(null, { status: 303, headers: { Location: `/${language}/nexus` } })
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  return await answerAsk(request, isLocale(locale) ? locale : env().defaultLocale)
}
