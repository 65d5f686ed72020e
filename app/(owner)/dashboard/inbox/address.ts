import { type MessageState, messageStates } from '#lib/contact/inbox.ts'

export type InboxView = { state: MessageState; search: string; page: number }

type Asked = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

/** What an address asks to see; the new ones where it asks for nothing we have. */
export function readView(asked: Asked): InboxView {
  const state = messageStates.find(each => each === asked.state) ?? 'new'
  const page = /^[1-9]\d{0,4}$/.test(one(asked.page)) ? Number(asked.page) : 1
  return { state, search: one(asked.q).slice(0, 200).replaceAll('\0', ''), page }
}

function queryOf({ state, search, page }: InboxView, more: Record<string, string>): string {
  const query = new URLSearchParams()
  if (state !== 'new') query.set('state', state)
  if (search !== '') query.set('q', search)
  if (page > 1) query.set('page', String(page))
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return query.size === 0 ? '' : `?${query}`
}

export const inboxAddress = (view: InboxView, more: Record<string, string> = {}) =>
  `/dashboard/inbox${queryOf(view, more)}`

/** A message, with the way back to the list as it was. */
export const messageAddress = (id: string, view: InboxView) => `/dashboard/inbox/${id}${queryOf(view, {})}`
