import { answerSitemap } from '#lib/outputs/crawlers/sitemap.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => answerSitemap(request)
