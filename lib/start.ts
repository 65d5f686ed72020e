import { FolderLockedError } from '#db/lock.ts'
import { ensureOwner } from './auth/first-owner.ts'
import { deliverMessages } from './contact/deliver.ts'
import { forgetOldMessages } from './contact/retention.ts'
import { refreshSnapshot } from './cv/read-rows.ts'
import { connection, database } from './db.ts'
import { TooLateError, withDeadline } from './deadline.ts'
import { sweepTrashSilently } from './entities/trash/sweep-trash.ts'
import { EnvError, env } from './env.ts'
import { sweepMediaSilently } from './media/sweep.ts'
import { forgetOldExchanges } from './nexus/memory/retention.ts'
import { catchUp } from './pages/catch-up.ts'
import { pagesFolder } from './pages/folder.ts'
import { revalidate } from './pages/revalidate.ts'
import { openPages, pagesState } from './pages/state.ts'
import { sweepOldBuilds } from './pages/sweep.ts'
import { watchEdits } from './pages/watch.ts'
import { reasonOf } from './reason.ts'
import { started } from './started.ts'

const retryMs = 2_000
const startDeadlineMs = 3_000

/** A dashboard that nobody owns stays closed: whoever came first would get it. */
async function openToOwner(): Promise<void> {
  if (await ensureOwner()) return
  console.warn(
    'The dashboard is closed: it has no owner. Set OWNER_EMAIL and OWNER_PASSWORD, or run: npm run owner -- reset',
  )
}

/** Brings tables and pages to the state of the code and the database. */
async function prepare(): Promise<void> {
  const { migrate } = await connection()
  await migrate()
  await openToOwner()
  await forgetOldMessages()
  await forgetOldExchanges(await database())
  void deliverMessages()
  const isNews = await catchUp()
  if (!isNews) await refreshSnapshot()
  await sweepTrashSilently()
  const sweeping = sweepMediaSilently()
  // The disk answers at once; a bucket that is away must not hold up the start.
  if (env().r2 === undefined) await sweeping
}

/** A real database may be away at the start: the site stands on its snapshot, and this goes on trying. */
async function prepareEventually(): Promise<void> {
  try {
    await prepare()
  } catch (error) {
    console.warn('The database does not answer yet; trying again in the background:', reasonOf(error))
    setTimeout(prepareEventually, retryMs).unref()
  }
}

/** The site must not wait for a frozen database either. */
async function prepareInTime(): Promise<void> {
  await withDeadline(prepareEventually(), startDeadlineMs).catch(error => {
    if (!(error instanceof TooLateError)) throw error
  })
}

/** What the owner can mend is said in one sentence; the process ends, it would only do harm. */
function giveUp(error: unknown): never {
  const isClear = error instanceof EnvError || error instanceof FolderLockedError
  console.error(isClear ? error.message : error)
  process.exit(1)
}

/** Runs once before the server answers its first request. */
export async function startServing(): Promise<void> {
  try {
    pagesState().revalidate = revalidate
    if (env().isOnVercel) return
    void sweepOldBuilds(openPages(pagesFolder()))
    await (env().database === undefined ? prepare() : prepareInTime())
    if (env().instances > 1) watchEdits()
    started().resolve()
  } catch (error) {
    giveUp(error)
  }
}
