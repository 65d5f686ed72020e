import { z } from 'zod'
import { keepDeletedMessage, takeDeletedMessage } from '#db/queries/deleted-messages.ts'
import {
  countMessages,
  deleteMessage,
  listMessages,
  type MessageFilter,
  type MessageRow,
  type MessageState,
  readMessage,
  restoreMessage,
  setArchivedAt,
} from '#db/queries/messages.ts'
import { inTransaction } from '#db/transaction.ts'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { database } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { locales } from '#lib/i18n/locales.ts'

export type { MessageFilter, MessageRow, MessageState }

export const messageStates: readonly MessageState[] = ['new', 'all', 'archived']
export const messagesPerPage = 25

const id = z.uuid()
const instant = z.coerce.date()

const deletedMessage = z.object({
  id,
  createdAt: instant,
  updatedAt: instant,
  name: z.string().nullable(),
  email: z.string().nullable(),
  body: z.string(),
  locale: z.enum(locales),
  readAt: instant.nullable(),
  archivedAt: instant.nullable(),
  mailedAt: instant.nullable(),
})

/** How many messages wait to be opened, for the navigation. */
export async function countNewMessages(): Promise<number> {
  await requireOwner()
  return countMessages(await database(), { state: 'new', search: '' })
}

/** One page of messages, and how many there are in all. */
export async function listInbox(filter: MessageFilter, page: number) {
  await requireOwner()
  const db = await database()
  const found = await countMessages(db, filter)
  const offset = (page - 1) * messagesPerPage
  const rows = await listMessages(db, filter, { limit: messagesPerPage, offset })
  return { rows, found, pages: Math.max(1, Math.ceil(found / messagesPerPage)) }
}

/** The message, marked as read; null where there is none. */
export async function openMessage(asked: string): Promise<MessageRow | null> {
  await requireOwner()
  return id.safeParse(asked).success ? readMessage(await database(), asked) : null
}

/** Puts a message away or takes it back. */
export async function archiveMessage(asked: string, archivedAt: Date | null): Promise<boolean> {
  await requireOwner()
  return id.safeParse(asked).success && setArchivedAt(await database(), asked, archivedAt)
}

/** Deletes a message; what it was is kept for a day, so that this can be undone. */
export async function removeMessage(asked: string): Promise<boolean> {
  const owner = await requireOwner()
  if (!id.safeParse(asked).success) return false
  return inTransaction(await database(), async tx => {
    const row = await deleteMessage(tx, asked)
    if (row !== null) await keepDeletedMessage(tx, row, owner.id)
    return row !== null
  })
}

/** Undoes a deletion. */
export async function bringBackMessage(asked: string): Promise<boolean> {
  await requireOwner()
  if (!id.safeParse(asked).success) return false
  return inTransaction(await database(), async tx => {
    const kept = deletedMessage.safeParse(await takeDeletedMessage(tx, asked))
    if (kept.success) await restoreMessage(tx, kept.data)
    return kept.success
  })
}

/** Whether messages are mailed to the owner, too. */
export function hasMailServer(): boolean {
  return env().smtp !== undefined
}
