import { createHash } from 'node:crypto'
import { contentPolicy } from '#lib/content-policy.ts'
import { env } from '#lib/env.ts'
import { listInlineScripts } from './next-scripts.ts'

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** Hashes of the inline scripts that Next and our layout wrote; one smuggled in through content gets none. */
const scriptHashes = (html: string) => [...new Set(listInlineScripts(html).map(({ body }) => hash(body)))]

/** Stored files may lie on a host of their own. */
function imageOrigins(): string[] {
  const { r2 } = env()
  return r2 === undefined ? [] : [new URL(r2.publicUrl).origin]
}

/** The Content-Security-Policy of one public page, strict although the page is static. */
export function contentSecurityPolicy(html: string): string {
  return contentPolicy({ 'script-src': scriptHashes(html), 'img-src': imageOrigins() })
}
