import { ensureOwner } from '#lib/auth/first-owner.ts'
import { closeDatabase, connection } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { runCommandFile, say } from './say.ts'

/**
 * Brings the tables up to date and makes the first owner that the settings name. A host that builds without a
 * database has none to migrate.
 */
await runCommandFile(async () => {
  if (env().isOnVercel && env().database === undefined)
    return say('DATABASE_URL is not set: nothing to migrate.')
  try {
    const { migrate } = await connection()
    await migrate()
    say('The tables are up to date.')
    if (!(await ensureOwner())) say('There is no owner yet: set OWNER_EMAIL and OWNER_PASSWORD.')
  } finally {
    await closeDatabase()
  }
})
