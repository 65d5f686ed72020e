import { answerManifest } from '#lib/outputs/manifest.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return await answerManifest(request, (await params).locale)
}
