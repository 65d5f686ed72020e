import type { Result } from '#lib/result.ts'
import { asOwner } from './owner-edits.ts'
import { restoreRows } from './restore-rows.ts'

/** Takes a deletion back. */
export function restoreBatch(batch: string): Promise<Result<{ count: number }>> {
  return asOwner('profile', (tx, owner, profileId) =>
    restoreRows(tx, { batch, ownerId: owner.id, profileId }),
  )
}
