import { readFileSync, writeFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSite, siteFolder } from '#tests/support/build.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { atMost, exactly, type Figure, kilobytes } from './figures.ts'
import { loadFirst } from './first-load.ts'
import { type Stage, shownPages } from './stage.ts'

const build = 'mapped'
const constellation = /\/_constellation\//
const unopened = /[/_](chat|palette|editor|dashboard)[/._-]|\(owner\)|\/(cmdk|react-markdown|@ai-sdk|ai)\//

/** The same sources, with maps that tell which file each piece of a script was made from. */
export function buildMapped(): Promise<void> {
  return buildSite(build, {}, folder => {
    const file = join(folder, 'next.config.ts')
    const text = readFileSync(file, 'utf8')
    const mapped = text.replace('= {\n  turbopack', '= {\n  productionBrowserSourceMaps: true,\n  turbopack')
    if (mapped === text) throw new Error('next.config.ts has another shape: no source maps would be made.')
    writeFileSync(file, mapped)
  })
}

type Place = Partial<ReturnType<SourceMap['findEntry']>>

const startOf = (entry: Place) => ('generatedColumn' in entry ? entry.generatedColumn : undefined)
const sourceOf = (entry: Place) => ('originalSource' in entry ? String(entry.originalSource) : '')

function linePieces(map: SourceMap, line: string, number: number, wanted: RegExp): string {
  let found = ''
  for (let column = 0; column < line.length; column++) {
    const entry = map.findEntry(number, column)
    if (startOf(entry) !== undefined && wanted.test(sourceOf(entry))) found += line[column]
  }
  return found
}

/** What a script holds of the sources that are asked for. */
export function piecesOf(script: string, map: SourceMap, wanted: RegExp): string {
  if (!map.payload.sources.some(source => wanted.test(source))) return ''
  return script
    .split('\n')
    .map((line, number) => linePieces(map, line, number, wanted))
    .join('')
}

function readMapped(path: string): { script: string; map: SourceMap } | null {
  const file = join(siteFolder(build), '.next', path)
  const script = readFileSync(file, 'utf8')
  const [, name] = /\/\/# sourceMappingURL=(\S+)/.exec(script) ?? []
  if (name === undefined) return null
  return { script, map: new SourceMap(JSON.parse(readFileSync(join(dirname(file), name), 'utf8'))) }
}

const gzipped = (text: string) => (text === '' ? 0 : gzipSync(text).length)

async function loadedScripts({ browser }: Stage, urls: string[]): Promise<Set<string>> {
  const paths = new Set<string>()
  for (const url of urls) {
    const { files } = await loadFirst(browser, url, 'desk')
    for (const file of files) if (file.kind === 'code') paths.add(new URL(file.url).pathname)
  }
  return paths
}

/** How much code of one feature is loaded, and how much of features that nobody opened. */
export async function measureModules(stage: Stage): Promise<Figure[]> {
  const site = await (await sampleSite({ build })).start()
  const pages = shownPages.filter(path => path.startsWith('/en')).map(path => `${site.url}${path}`)
  const paths = await loadedScripts(stage, pages)
  await site.close()
  const scripts = [...paths].flatMap(path => readMapped(path.replace('/_next/', '')) ?? [])
  const weigh = (wanted: RegExp) =>
    gzipped(scripts.map(({ script, map }) => piecesOf(script, map, wanted)).join(''))
  const drawn = weigh(constellation)
  return [
    { ...atMost('constellation code', drawn, 15_000, kilobytes), ...(drawn === 0 ? { isMet: false } : {}) },
    exactly('bytes of chat, palette and editor code, none opened', weigh(unopened), 0),
  ]
}
