import { closeDatabase, connection } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { runCommandFile, say } from './say.ts'

/** Brings the tables up to date. A host that builds without a database has none to migrate. */
await runCommandFile(async () => {
  if (env().isOnVercel && env().database === undefined)
    return say('DATABASE_URL is not set: nothing to migrate.')
  try {
    const { migrate } = await connection()
    await migrate()
    say('The tables are up to date.')
  } finally {
    await closeDatabase()
  }
})
