'use server'

import { redirect } from 'next/navigation'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { archiveMessage, bringBackMessage, removeMessage } from '#lib/contact/inbox.ts'
import type { InboxTexts } from '#lib/i18n/texts/owner/inbox.ts'
import { inboxAddress, readView } from './address.ts'

type Done = keyof InboxTexts['done']

const textOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Back to the list as it was, which says what was done and can undo it. */
function leave(form: FormData, isDone: boolean, done: Done): never {
  const view = readView({ state: textOf(form, 'state'), q: textOf(form, 'q'), page: textOf(form, 'page') })
  redirect(inboxAddress(view, isDone ? { done, id: textOf(form, 'id') } : { done: 'gone' }))
}

export async function archiveAction(form: FormData): Promise<void> {
  await requireOwner()
  leave(form, await archiveMessage(textOf(form, 'id'), new Date()), 'archived')
}

export async function unarchiveAction(form: FormData): Promise<void> {
  await requireOwner()
  leave(form, await archiveMessage(textOf(form, 'id'), null), 'unarchived')
}

export async function deleteAction(form: FormData): Promise<void> {
  await requireOwner()
  leave(form, await removeMessage(textOf(form, 'id')), 'deleted')
}

export async function restoreAction(form: FormData): Promise<void> {
  await requireOwner()
  leave(form, await bringBackMessage(textOf(form, 'id')), 'restored')
}
