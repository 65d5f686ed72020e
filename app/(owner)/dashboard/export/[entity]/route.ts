import { currentOwner } from '#lib/auth/require-owner.ts'
import { exportRows } from '#lib/entities/export-rows.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { isEntityName } from '#lib/entities/tables.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ entity: string }> }

const unstored = { 'Cache-Control': 'no-store' }

const refuse = (status: number, problem: string) =>
  Response.json({ problem: { kind: problem } }, { status, headers: unstored })

function idsIn(request: Request): string[] | null {
  const asked = new URL(request.url).searchParams.get('ids')
  return asked === null || asked === '' ? null : asked.split(',')
}

/** The rows of one kind as JSON, drafts included: those whose ids are given, or all. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  if ((await currentOwner()) === null) return refuse(401, 'signedOut')
  const { entity } = await params
  if (!isEntityName(entity)) return refuse(404, 'missing')
  const { entries } = await readOwnerEntries()
  const exportedAt = new Date().toISOString()
  const file = { entity, exportedAt, rows: exportRows(entries[entity], idsIn(request)) }
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      ...unstored,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${entity}-${exportedAt.slice(0, 10)}.json"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
