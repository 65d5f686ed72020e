import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vitest/node'
import { projectFolder } from '#commands/install.mjs'

export type Node = { type: string; start: number; end: number; [key: string]: unknown }
export type Source = { path: string; text: string; nodes: Node[] }

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function flatten(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (!isNode(value)) return []
  return [value, ...Object.values(value).flatMap(flatten)]
}

export function parseSource(path: string, text: string): Source {
  const lang = /\.m?js$/.test(path) ? 'js' : 'tsx'
  return { path, text, nodes: flatten(parseAst(text, { lang: path.endsWith('.ts') ? 'ts' : lang })) }
}

/** Every file of the project, with those not yet committed. */
export function listFiles() {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard']
  const files = execFileSync('git', args, { cwd: projectFolder, encoding: 'utf8' }).split('\n')
  return [...new Set(files)].filter(file => file !== '' && existsSync(join(projectFolder, file)))
}

export function readText(path: string) {
  return readFileSync(join(projectFolder, path), 'utf8')
}

export function readSources() {
  const paths = listFiles().filter(path => /\.(ts|tsx|mjs|js)$/.test(path))
  return paths.map(path => parseSource(path, readText(path)))
}

export function hasDirective(source: Source, directive: 'use client' | 'use server') {
  return source.nodes.some(node => node.directive === directive && isAtTop(source, node))
}

function isAtTop(source: Source, node: Node) {
  const first = source.nodes.find(({ type }) => type !== 'Program')
  return first === node
}
