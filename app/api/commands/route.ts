import { authSecret } from '#lib/auth/secret.ts'
import { command, runCommand } from '#lib/commands/commands.ts'
import { isSigned } from '#lib/commands/signature.ts'
import { readText } from '#lib/http.ts'
import { reasonOf } from '#lib/reason.ts'

export const dynamic = 'force-dynamic'

const maxBytes = 1_000_000
const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** What is left of the body is not read, so that nothing else can come over its connection. */
const tooLarge = { status: 413, headers: { ...noStore.headers, Connection: 'close' } }

async function isAllowed(request: Request, body: string): Promise<boolean> {
  const header = (name: string) => request.headers.get(`x-command-${name}`) ?? ''
  const signature = { timestamp: header('time'), nonce: header('nonce'), value: header('signature') }
  return isSigned(await authSecret(), body, signature)
}

function parse(body: string) {
  try {
    return command.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}

/** Runs a command of `npm run ...` in the process that holds the database and the pages. */
export async function POST(request: Request): Promise<Response> {
  const body = await readText(request, maxBytes)
  if (body === null) return Response.json({ problem: 'too large' }, tooLarge)
  if (!(await isAllowed(request, body)))
    return Response.json({ problem: 'not signed' }, { status: 401, ...noStore })
  const asked = parse(body)
  if (asked === undefined) return Response.json({ problem: 'not a command' }, { status: 400, ...noStore })
  try {
    return Response.json(await runCommand(asked), noStore)
  } catch (error) {
    console.error('A command failed:', reasonOf(error))
    return Response.json({ ok: false, problem: { kind: 'unavailable' } }, { status: 503, ...noStore })
  }
}
