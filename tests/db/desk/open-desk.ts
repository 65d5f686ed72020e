import { owners, sessions } from '#db/schema/index.ts'
import { descriptions } from '#lib/entities/descriptions/index.ts'
import { type FormValues, showValues } from '#lib/entities/kit/form-values.ts'
import { type OwnedEntry, readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { showParts } from '#lib/entities/parts.ts'
import type { SaveRequest } from '#lib/entities/save.ts'
import type { EntityName } from '#lib/entities/tables.ts'
import type { Result } from '#lib/result.ts'
import { openSampleSite } from '#tests/support/sample-site.ts'
import { sendCookie } from './cookie.ts'

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It is not there.')
  return value
}

export function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

export const problem = (result: Result<unknown>) => (result.ok ? null : result.problem)

/** The sample as this process's site, with an owner who is signed in. */
export async function openDesk(url: string | undefined) {
  const site = await openSampleSite(url)
  const account = { email: 'ana@example.org', passwordHash: '-' }
  const ownerId = must((await site.db.insert(owners).values(account).returning())[0]).id
  const signIn = async () => {
    const session = { ownerId, expiresAt: new Date(Date.now() + 3_600_000) }
    sendCookie(must((await site.db.insert(sessions).values(session).returning())[0]).id)
  }
  await signIn()
  return { ...site, signIn }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>

export async function entryOf(entity: EntityName, slug: string): Promise<OwnedEntry> {
  const { entries } = await readOwnerEntries()
  return must(entries[entity].find(each => each.slug === slug))
}

/** What the form of an entry sends once these fields are typed. */
export async function formOf(entity: EntityName, slug: string, typed: FormValues): Promise<SaveRequest> {
  const { id, version, values, parts } = await entryOf(entity, slug)
  const shown = { ...showValues(descriptions[entity], values), ...showParts(parts) }
  return { entity, id, version, values: { ...shown, ...typed }, fits: [] }
}

/** A form of a new entry. */
export const newForm = (entity: EntityName, values: FormValues): SaveRequest => ({
  ...{ entity, values, fits: [], version: null },
  id: crypto.randomUUID(),
})
