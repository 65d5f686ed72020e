import { z } from 'zod'
import { themeScript } from '#lib/theme-script.ts'

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

/** What Next writes into the opening tags of its inline scripts. */
const nextAttributes = ['', ' id="_R_"']

const payloadStart = 'self.__next_f.push('
const bundlerStart = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push('

/** What the bundler's first script hands over: names of our own chunks and numbers of modules in them. */
const chunks = z.strictObject({
  otherChunks: z.array(z.string().regex(/^static\/chunks\/[\w.-]+\.(js|css)$/)),
  runtimeModuleIds: z.array(z.union([z.int(), z.string()])),
})

/** The statements that Next and our layout write, to the letter. */
const statements = new Map<string, InlineScript['kind']>([
  [themeScript, 'theme'],
  ['(self.__next_f=self.__next_f||[]).push([0])', 'payload'],
  ['requestAnimationFrame(function(){$RT=performance.now()});', 'timing'],
])

/** `payload` hands over what the page shows, `bundler` starts the code. */
export type InlineScript = { whole: string; body: string; kind: 'theme' | 'payload' | 'timing' | 'bundler' }

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

function kindOf(body: string): InlineScript['kind'] | undefined {
  if (Array.isArray(argumentOf(body, payloadStart))) return 'payload'
  return chunks.safeParse(argumentOf(body, bundlerStart)).success ? 'bundler' : statements.get(body)
}

/** The inline scripts that Next and our layout wrote, in their order; one smuggled in through content is none. */
export function listInlineScripts(html: string): InlineScript[] {
  return [...html.matchAll(scripts)].flatMap(([whole, attributes = '', body = '']) => {
    const kind = nextAttributes.includes(attributes) ? kindOf(body) : undefined
    return kind === undefined ? [] : [{ whole, body, kind }]
  })
}
