import { createHash } from 'node:crypto'
import { type InlineScript, listInlineScripts } from './next-scripts.ts'

/** Where a page's payload is asked for; `page` and `content` are hexadecimal. */
export const payloadPath = (page: string, content: string) => `/payload/${page}/${content}.js`

const contentHash = (script: string) => createHash('sha256').update(script).digest('hex').slice(0, 32)

const isOf = (kind: InlineScript['kind']) => (script: InlineScript) => script.kind === kind

export type SplitPage = { html: string; payload: { content: string; script: string } }

/**
 * The page without the scripts in which Next repeats its content, and those as one file of their own. The
 * statement that starts the code comes last in it: where the file does not arrive, the page stays as read and
 * nothing is started without its content. Null for a page that has none of the two.
 */
export function splitPage(html: string, page: string): SplitPage | null {
  const scripts = listInlineScripts(html)
  const pushes = scripts.filter(isOf('payload'))
  const [start, ...more] = scripts.filter(isOf('bundler'))
  if (pushes.length === 0 || start === undefined || more.length > 0) return null
  const script = [...pushes, start].map(({ body }) => body).join(';\n')
  const content = contentHash(script)
  const link = `<script src="${payloadPath(page, content)}" defer=""></script>`
  const rest = pushes.reduce((text, { whole }) => text.replace(whole, () => ''), html)
  return { html: rest.replace(start.whole, () => link), payload: { content, script } }
}
