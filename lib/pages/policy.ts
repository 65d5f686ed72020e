import { createHash } from 'node:crypto'
import { z } from 'zod'
import { env } from '#lib/env.ts'
import { themeScript } from '#lib/theme-script.ts'

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

/** What Next writes into the opening tags of its inline scripts. */
const nextAttributes = ['', ' id="_R_"']

/** The statements that Next and our layout write, to the letter. */
const statements = new Set([
  themeScript,
  '(self.__next_f=self.__next_f||[]).push([0])',
  'requestAnimationFrame(function(){$RT=performance.now()});',
])

const payloadStart = 'self.__next_f.push('
const chunksStart = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push('

/** What the bundler's first script hands over: names of our own chunks and numbers of modules in them. */
const chunks = z.strictObject({
  otherChunks: z.array(z.string().regex(/^static\/chunks\/[\w.-]+\.(js|css)$/)),
  runtimeModuleIds: z.array(z.union([z.int(), z.string()])),
})

/** The JSON between `start` and the closing bracket; undefined for any other statement. */
function argumentOf(script: string, start: string): unknown {
  const end = /\);?$/.exec(script)
  if (!script.startsWith(start) || end === null) return undefined
  try {
    return JSON.parse(script.slice(start.length, end.index))
  } catch {
    return undefined
  }
}

function isKnown(script: string): boolean {
  if (statements.has(script) || Array.isArray(argumentOf(script, payloadStart))) return true
  return chunks.safeParse(argumentOf(script, chunksStart)).success
}

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** Hashes of the inline scripts that Next wrote; one smuggled in through content gets none. */
function scriptHashes(html: string): string[] {
  const hashes = new Set<string>()
  for (const [, attributes = '', body = ''] of html.matchAll(scripts)) {
    if (nextAttributes.includes(attributes) && isKnown(body)) hashes.add(hash(body))
  }
  return [...hashes]
}

/** Stored files may lie on a host of their own. */
function imageOrigins(): string[] {
  const { r2 } = env()
  return r2 === undefined ? [] : [new URL(r2.publicUrl).origin]
}

/** The Content-Security-Policy of one public page, strict although the page is static. */
export function contentSecurityPolicy(html: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes(html)].join(' '),
    "style-src 'self'",
    ["img-src 'self' data:", ...imageOrigins()].join(' '),
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
}
