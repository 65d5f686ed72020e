import { catchUp } from './catch-up.ts'

const intervalMs = 1_000

/** Asks once a second for edits committed by other instances, one question at a time. */
export function watchEdits(): void {
  const ask = async () => {
    try {
      await catchUp()
    } catch {
      // The database is away: readers are told by readRows, and the next question may be answered.
    }
    setTimeout(ask, intervalMs).unref()
  }
  setTimeout(ask, intervalMs).unref()
}
