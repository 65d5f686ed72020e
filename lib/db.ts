import { connect } from '#db/connect.ts'
import type { Connection } from '#db/database.ts'
import { env } from './env.ts'
import { reasonOf } from './reason.ts'

declare global {
  var liveCvConnection: Promise<Connection> | undefined
}

function open(): Promise<Connection> {
  const { database, dataDir } = env()
  return connect({
    url: database?.url,
    unpooledUrl: database?.unpooledUrl,
    dataDir,
    migrationsFolder: 'db/migrations',
    onError: error => console.warn('A database connection was lost while idle:', reasonOf(error)),
  })
}

/** This process's connection, opened once whichever bundle asks first; a failed opening is tried again. */
export function connection(): Promise<Connection> {
  globalThis.liveCvConnection ??= open().catch(error => {
    globalThis.liveCvConnection = undefined
    throw error
  })
  return globalThis.liveCvConnection
}

export async function database() {
  return (await connection()).db
}

/** Closes it, for commands and for a server told to stop. */
export async function closeDatabase(): Promise<void> {
  const opened = globalThis.liveCvConnection
  globalThis.liveCvConnection = undefined
  await opened?.then(({ close }) => close())
}
