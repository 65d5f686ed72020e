import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { initSync, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'

export type Job = { id: number; template: string; document: string }
export type Made = { id: number; pdf: Uint8Array<ArrayBuffer> } | { id: number; fault: string }

const machine = 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm'
const fonts = [
  'instrument-serif/400Regular/InstrumentSerif_400Regular.ttf',
  'geist/400Regular/Geist_400Regular.ttf',
  'geist/400Regular_Italic/Geist_400Regular_Italic.ttf',
  'geist/500Medium/Geist_500Medium.ttf',
  'geist-mono/400Regular/GeistMono_400Regular.ttf',
]

const mainFile = '/cv.typ'
const fullDiagnostics = 2

const readFont = (path: string) => readFile(join(process.cwd(), 'node_modules/@expo-google-fonts', path))

/** Typst as WebAssembly: it makes tagged documents and runs alike on every platform. */
async function openTypst(): Promise<TypstCompiler> {
  initSync({ module: await WebAssembly.compile(await readFile(machine)) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of await Promise.all(fonts.map(readFont))) await builder.add_raw_font(font)
  return await builder.build()
}

const typst = await openTypst()

type Outcome = { result?: Uint8Array<ArrayBuffer>; diagnostics?: string[] }

function compile({ id, template, document }: Job): Made {
  typst.add_source(mainFile, template)
  const made: Outcome = typst.compile(mainFile, [['cv', document]], 'pdf', fullDiagnostics)
  if (made.result) return { id, pdf: made.result }
  return { id, fault: made.diagnostics?.join('; ') || 'No document came back.' }
}

// What typst throws ends this thread, and the next document gets a new one.
parentPort?.on('message', (job: Job) => parentPort?.postMessage(compile(job)))
