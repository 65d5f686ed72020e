import { countMedia, listMedia } from '#db/queries/media-library.ts'
import { countMessages, listMessages } from '#db/queries/messages.ts'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { database } from '#lib/db.ts'

const shown = 3
const unread = { state: 'new', search: '' } as const
const undescribed = { kind: 'image', show: 'undescribed', text: null } as const

/** Images that say nothing to who cannot see them: how many, and the newest of them. */
export async function readUndescribed() {
  await requireOwner()
  const db = await database()
  const count = await countMedia(db, undescribed)
  const files = count === 0 ? [] : await listMedia(db, undescribed, { limit: shown, offset: 0 })
  return { count, files: files.map(({ id, fileName }) => ({ id, name: fileName ?? '' })) }
}

export type Undescribed = Awaited<ReturnType<typeof readUndescribed>>

/** Messages that nobody opened yet: how many, and the newest of them. */
export async function readNewMessages() {
  await requireOwner()
  const db = await database()
  const count = await countMessages(db, unread)
  return { count, messages: count === 0 ? [] : await listMessages(db, unread, { limit: shown, offset: 0 }) }
}

export type NewMessages = Awaited<ReturnType<typeof readNewMessages>>
