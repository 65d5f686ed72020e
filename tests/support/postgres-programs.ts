import { execFileSync } from 'node:child_process'
import { accessSync, constants, globSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function versionOf(path: string): number {
  return Number(/postgresql\/(\d+)/.exec(path)?.[1] ?? 0)
}

/** Where `initdb` and `postgres` are: Debian keeps them out of the path, newest first here. */
export function findPostgresPrograms(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin/initdb').sort((a, b) => versionOf(b) - versionOf(a))
  const onPath = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'initdb'))
  const initdb = [...debian, ...onPath].find(
    path => isProgram(path) && isProgram(join(dirname(path), 'postgres')),
  )
  return initdb && dirname(initdb)
}

type Account = { uid?: number; gid?: number }

/** PostgreSQL refuses to run as root; its package made a user for it. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}
