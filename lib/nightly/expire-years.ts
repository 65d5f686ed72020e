import { takeFromLimit } from '#db/queries/limits.ts'
import { findRevision } from '#db/queries/revision.ts'
import { database } from '#lib/db.ts'
import { commitEdit } from '#lib/pages/commit.ts'
import { everyAddress } from '#lib/pages/state.ts'
import type { Counts } from './part.ts'

const keptSeconds = 62 * 86_400

/** Noted in the transaction that makes the pages stale: either both are done or neither. */
const inMonth = (now: Date) => ({
  key: `nightly:years:${now.toISOString().slice(0, 7)}`,
  max: 1,
  seconds: keptSeconds,
})

/**
 * Years of skills grow with each month (UTC), so that once in a month every page is rendered again: on the first,
 * or on the first night after it that anybody asked.
 */
export async function expireYears(now = new Date()): Promise<Counts> {
  const { profileId } = await findRevision(await database())
  if (profileId === null) return { expired: 0 }
  const expired = await commitEdit(async tx => {
    const isFirst = (await takeFromLimit(tx, inMonth(now))) !== null
    return { value: isFirst ? 1 : 0, expires: isFirst ? [everyAddress] : [] }
  })
  return { expired }
}
