import { pagesFolder } from './folder.ts'
import { readNamedPage } from './page-file.ts'
import { openPages } from './state.ts'

const names = { page: /^[0-9a-f]{64}$/, content: /^([0-9a-f]{32})\.js$/ }

const notFound = () =>
  new Response('Not found', {
    status: 404,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' },
  })

async function findPayload(page: string, content: string): Promise<string | undefined> {
  const [, hash] = names.content.exec(content) ?? []
  if (!names.page.test(page) || hash === undefined) return undefined
  const stored = await readNamedPage(openPages(pagesFolder()), page)
  return stored?.payloads.find(payload => payload.content === hash)?.script
}

/** What a stored page hands to its code, as a script whose address is its content: see docs/decisions/0005. */
export async function answerPayload(page: string, content: string): Promise<Response> {
  const script = await findPayload(page, content)
  if (script === undefined) return notFound()
  return new Response(script, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
