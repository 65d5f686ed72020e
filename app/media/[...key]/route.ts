import { serveFile } from '#lib/media/serve.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => serveFile(request)
export const HEAD = (request: Request): Promise<Response> => serveFile(request)
