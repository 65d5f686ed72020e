import { sql } from 'drizzle-orm'
import type { Site } from './site.ts'
import { rowsOf, whileStopped } from './stopped-database.ts'

export type Typed = { name?: string; email?: string; message?: string; website?: string; elapsed?: string }

/** One that has nothing wrong with it; `about` makes it another message. */
export const letter = (about: string): Required<Pick<Typed, 'name' | 'email' | 'message'>> => ({
  name: 'Ana Souza',
  email: 'ana@example.org',
  message: `Hello, this is about ${about}.`,
})

/** Sends the form as a browser without JavaScript does, or asking for JSON as the page's code does. */
export function send(site: Site, path: string, typed: Typed, headers: Record<string, string> = {}) {
  return site.fetch(path, { method: 'POST', body: new URLSearchParams(typed), headers })
}

/** What lies in the messages table of a site on the embedded database, the first first. */
export async function storedMessages(site: Site): Promise<Record<string, unknown>[]> {
  let rows: Record<string, unknown>[] = []
  await whileStopped(site, async db => {
    rows = await rowsOf(db, sql`select * from messages order by created_at, id`)
  })
  return rows
}
