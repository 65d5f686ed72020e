import { posix } from 'node:path'
import { hasDirective, isNode, type Node, type Source } from './source.ts'

export type Import = { from: string; to: string; isType: boolean; names: string[] }

/** What may reach the browser besides app: plain values without a driver, a secret or zod behind them. */
const clientSafe = [
  /^lib\/i18n\//,
  /^lib\/nexus\/render\//,
  /^lib\/(media\/url|contact\/fields)\.ts$/,
  /^db\/locales\.ts$/,
]
const serverPackages = /^(node:|zod$|pg$|sharp$|drizzle-orm|next\/(cache|headers|server)$)/
const mayReadEnv = /^(lib\/env\.ts$|commands\/|tests\/|[^/]+$)/
const expiring = ['revalidatePath', 'revalidateTag', 'updateTag', 'refresh']

/** A path of ours such as lib/env.ts, or the name of a package. */
function resolveTarget(from: string, specifier: string) {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier
}

/** The name in the imported module; `*` where the whole of it is taken. */
function nameOf(specifier: unknown) {
  if (!isNode(specifier)) return []
  if (specifier.type === 'ImportNamespaceSpecifier') return ['*']
  const imported = specifier.type === 'ImportSpecifier' ? specifier.imported : specifier.local
  return isNode(imported) ? [String(imported.name)] : []
}

function importOf(path: string, node: Node): Import[] {
  if (!/^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(node.type))
    return []
  if (!isNode(node.source) || typeof node.source.value !== 'string') return []
  const isType = node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type'
  const names = Array.isArray(node.specifiers) ? node.specifiers.flatMap(nameOf) : ['*']
  return [{ from: path, to: resolveTarget(path, node.source.value), isType, names }]
}

export function importsOf(source: Source) {
  return source.nodes.flatMap(node => importOf(source.path, node))
}

/** Who may not import whom; the first that fits is the reason given. */
const directions: { from: RegExp; to: RegExp; reason: string; typesToo: boolean }[] = [
  { from: /^(app|lib|db|commands)\//, to: /^tests\//, reason: 'only tests may import tests', typesToo: true },
  { from: /^(app|lib|db)\//, to: /^commands\//, reason: 'no room imports commands', typesToo: true },
  { from: /^db\//, to: /^(app|lib)\//, reason: 'db imports nothing of ours', typesToo: true },
  { from: /^db\//, to: /^(next|react)(\/|$)/, reason: 'db knows neither Next nor React', typesToo: true },
  { from: /^lib\//, to: /^app\//, reason: 'lib never imports from app', typesToo: true },
  { from: /^app\//, to: /^db\//, reason: 'app takes only types from db', typesToo: false },
]

function directionFault({ from, to, isType }: Import) {
  const fits = directions.filter(direction => direction.from.test(from) && direction.to.test(to))
  return fits.find(direction => direction.typesToo || !isType)?.reason
}

function uiFault({ from, to, isType }: Import) {
  if (!from.startsWith('app/_ui/') || isType) return
  const allowed = to.startsWith('app/_ui/') || /^react(-dom)?(\/|$)/.test(to)
  return allowed ? undefined : '_ui imports only React and types'
}

function expiringFault({ from, to, names }: Import) {
  if (to !== 'next/cache' || /^(lib\/pages|tests)\//.test(from)) return
  const asked = names.find(name => expiring.includes(name) || name === '*')
  return asked && 'pages are expired only by lib/pages'
}

function faultsOfImport(found: Import) {
  const reasons = [directionFault(found), uiFault(found), expiringFault(found)]
  return reasons.filter(Boolean).map(reason => `${found.from} imports ${found.to}: ${reason}`)
}

const isProcess = (node: unknown) => isNode(node) && node.type === 'Identifier' && node.name === 'process'

function readsEnv(node: Node) {
  if (node.type === 'MemberExpression') return isProcess(node.object) && nameIs(node.property, 'env')
  if (node.type === 'VariableDeclarator') return isProcess(node.init)
  return (
    node.type === 'ImportDeclaration' &&
    isNode(node.source) &&
    /^(node:)?process$/.test(`${node.source.value}`)
  )
}

function nameIs(node: unknown, name: string) {
  return isNode(node) && (node.name === name || node.value === name)
}

function envFaults({ path, nodes }: Source) {
  if (mayReadEnv.test(path) || !nodes.some(readsEnv)) return []
  return [`${path} reads process.env: only lib/env.ts and config files do`]
}

function clientFault({ from, to }: Import) {
  if (serverPackages.test(to)) return `${from} imports ${to}: it would reach the browser`
  if (/^(lib|db)\//.test(to) && !clientSafe.some(safe => safe.test(to)))
    return `${from} imports ${to}: it would reach the browser`
}

/** Follows what a client file pulls into the browser; a server action is only called from there. */
function clientFaults(sources: Source[]) {
  const files = new Map(sources.map(source => [source.path, source]))
  const waiting = sources.filter(source => hasDirective(source, 'use client')).map(source => source.path)
  const reached = new Set(waiting)
  const faults: string[] = []
  for (const path of reached) {
    const source = files.get(path)
    if (!source || hasDirective(source, 'use server')) continue
    const found = importsOf(source).filter(({ isType }) => !isType)
    faults.push(...found.flatMap(one => clientFault(one) ?? []))
    for (const one of found) if (!clientFault(one)) reached.add(one.to)
  }
  return faults
}

export function findFaults(sources: Source[]) {
  const direct = sources.flatMap(source => [
    ...importsOf(source).flatMap(faultsOfImport),
    ...envFaults(source),
  ])
  return [...direct, ...clientFaults(sources)]
}
