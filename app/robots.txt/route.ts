import { answerRobots } from '#lib/outputs/crawlers/robots.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => answerRobots(request)
