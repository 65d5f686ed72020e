import { findRevision } from '#db/queries/revision.ts'
import { ensureOwner, makeOwner } from '#lib/auth/first-owner.ts'
import { runCommand } from '#lib/commands/commands.ts'
import { closeDatabase, connection } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { reasonOf } from '#lib/reason.ts'
import { runCommandFile, say } from './say.ts'

/** The password is shown here and nowhere again: only its hash is stored. */
async function prepareOwner(): Promise<void> {
  if (await ensureOwner()) return
  const made = await makeOwner()
  if (made === null) return
  say(`Owner: sign in at ${env().siteUrl}/sign-in with`)
  say(`  e-mail    ${made.email}`)
  say(`  password  ${made.password}`)
  say('  It is shown only once. Change it in the settings; npm run owner -- reset makes a new one.')
}

async function prepareEmbedded(): Promise<void> {
  say(`Database: embedded, in ${env().dataDir}.`)
  const { db, migrate } = await connection()
  await migrate()
  await prepareOwner()
  const { profileId } = await findRevision(db)
  if (profileId !== null) return
  say('Database: empty, loading the sample CV ...')
  await runCommand({ name: 'sample' })
}

/** A database that is away does not keep the site from being served from its snapshot. */
async function prepareServer(): Promise<void> {
  say('Database: the one of DATABASE_URL.')
  try {
    const { migrate } = await connection()
    await migrate()
    await prepareOwner()
  } catch (error) {
    say(`Database: no answer yet (${reasonOf(error)}); the server will go on trying.`)
  }
}

/** Brings the tables up to date; an embedded database that is new gets the sample CV. */
await runCommandFile(async () => {
  try {
    await (env().database === undefined ? prepareEmbedded() : prepareServer())
  } finally {
    await closeDatabase()
  }
})
