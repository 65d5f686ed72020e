import type { Connection, ConnectOptions } from './database.ts'
import { connectEmbedded } from './drivers/pglite.ts'
import { connectPooled } from './drivers/pooled.ts'

/** Opens the database that `url` names; throws `FolderLockedError` when another process has the folder. */
export async function connect(options: ConnectOptions): Promise<Connection> {
  return options.url === undefined ? await connectEmbedded(options) : connectPooled(options.url, options)
}
