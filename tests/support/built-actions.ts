import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { siteFolder } from './build.ts'

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({
      exportedName: z.string(),
      filename: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
})

export type BuiltAction = { id: string; name: string; file: string; page: string }

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(siteFolder(), '.next/server', name), 'utf8'))

/** `app/(owner)/dashboard/[entity]/page` -> `/dashboard/[entity]`. */
const addressOf = (worker: string) =>
  worker
    .replace(/^app/, '')
    .replace(/\/\([a-z]+\)/g, '')
    .replace(/\/(page|route)$/, '')

/** Every server action of the build, with one page that it may be called on. */
export function listActions(): BuiltAction[] {
  return Object.entries(manifest.parse(read('server-reference-manifest.json')).node).map(([id, action]) => ({
    id,
    name: action.exportedName,
    file: action.filename,
    page: addressOf(Object.keys(action.workers)[0] ?? ''),
  }))
}

/** Every page, or every route, of the build, by address. */
export function listAddresses(kind: 'page' | 'route'): string[] {
  const workers = Object.keys(z.record(z.string(), z.string()).parse(read('app-paths-manifest.json')))
  return workers.filter(worker => worker.endsWith(`/${kind}`)).map(addressOf)
}
