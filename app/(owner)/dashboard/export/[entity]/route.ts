import { answering } from '#lib/entities/answering.ts'
import { type ExportFile, exportRequest, readExport } from '#lib/entities/export-rows.ts'
import type { Problem } from '#lib/result.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ entity: string }> }

const unstored = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

const statusOf: Partial<Record<Problem['kind'], number>> = { signedOut: 401, invalid: 404, unavailable: 503 }

function refuse(problem: Problem): Response {
  return Response.json({ problem }, { status: statusOf[problem.kind] ?? 400, headers: unstored })
}

function attach(file: ExportFile): Response {
  const name = `${file.entity}-${file.exportedAt.slice(0, 10)}.json`
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      ...unstored,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

function idsIn(request: Request): string[] | null {
  const asked = new URL(request.url).searchParams.get('ids') ?? ''
  return asked === '' ? null : asked.split(',')
}

/** The rows of one kind as JSON, drafts included: those whose ids are given, or all. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { entity } = await params
  const result = await answering(exportRequest, { entity, ids: idsIn(request) }, readExport)
  return result.ok ? attach(result.value) : refuse(result.problem)
}
