import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanEnv } from '#commands/child.mjs'

const sources = [
  'app',
  'lib',
  'db',
  'public',
  'commands',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.ts',
  'instrumentation.ts',
  'proxy.ts',
]

const node = join(process.cwd(), 'node_modules/.bin/node')

/** Inside the project, whose packages it uses, and beside its own build, which a running site may serve. */
export const siteFolder = (name = 'site') => join(process.cwd(), '.test', name)

/** Next looks for packages no higher than the lockfile; hard links cost no space where the system has them. */
export async function linkPackages(folder: string): Promise<void> {
  const target = join(folder, 'node_modules')
  const { status } = spawnSync('cp', ['-al', 'node_modules', target], { stdio: 'ignore' })
  if (status !== 0) await cp('node_modules', target, { recursive: true })
}

/** A copy of the sources with their packages, in a folder of its own. */
export async function copySources(name: string): Promise<string> {
  const folder = siteFolder(name)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const present = sources.filter(source => existsSync(source))
  await Promise.all(present.map(source => cp(source, join(folder, source), { recursive: true })))
  await linkPackages(folder)
  return folder
}

/** Builds such a copy; `variables` are all that the build knows of the world, `alter` may change a source first. */
export async function buildSite(
  name: string,
  variables: Record<string, string> = {},
  alter: (folder: string) => void = () => {},
): Promise<void> {
  const folder = await copySources(name)
  alter(folder)
  await runBuild(folder, variables)
}

export async function runBuild(folder: string, variables: Record<string, string> = {}): Promise<void> {
  // Not spawnSync: a test may have to answer the build meanwhile.
  const build = spawn(node, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: folder,
    env: { ...cleanEnv(process.env), NODE_ENV: 'production', ...variables },
    stdio: 'inherit',
  })
  const [status] = await once(build, 'exit')
  if (status !== 0) throw new Error('The production build for the tests failed, as shown above.')
}

declare global {
  var liveCvTestBuild: Promise<void> | undefined
}

/** One production build for all end-to-end tests, made without a database and without a data folder. */
export default function setup(): Promise<void> {
  // Each project of vitest.config.ts calls it, all in one process.
  globalThis.liveCvTestBuild ??= buildSite('site')
  return globalThis.liveCvTestBuild
}
