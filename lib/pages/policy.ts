import { createHash } from 'node:crypto'

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

/** The statements Next writes itself, to the letter. */
const nextStatements = new Set([
  '(self.__next_f=self.__next_f||[]).push([0])',
  'requestAnimationFrame(function(){$RT=performance.now()});',
])

const pushStart = 'self.__next_f.push('

/** A push of serialised payload: its argument is JSON and nothing else. */
function isPayloadPush(script: string): boolean {
  if (!script.startsWith(pushStart) || !script.endsWith(')')) return false
  try {
    return Array.isArray(JSON.parse(script.slice(pushStart.length, -1)))
  } catch {
    return false
  }
}

const isKnown = (script: string) => nextStatements.has(script) || isPayloadPush(script)

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** Hashes of the inline scripts that Next wrote; one smuggled in through content gets none. */
function scriptHashes(html: string): string[] {
  const hashes = new Set<string>()
  for (const [, attributes = '', body = ''] of html.matchAll(scripts)) {
    if (!/\bsrc=/.test(attributes) && isKnown(body)) hashes.add(hash(body))
  }
  return [...hashes]
}

/** The Content-Security-Policy of one public page, strict although the page is static. */
export function contentSecurityPolicy(html: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes(html)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
}
