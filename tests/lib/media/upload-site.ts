import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { owners, sessions } from '#db/schema/index.ts'
import { env, readEnv } from '#lib/env.ts'
import { openUpload, type UploadSlot, uploadRequest } from '#lib/media/uploads.ts'
import type { Result } from '#lib/result.ts'
import { openSampleSite, type SampleSite } from '#tests/support/sample-site.ts'

/** The sample as this process's site, with an owner who is signed in with two browsers. */
export async function openUploadSite(variables: Record<string, string> = {}, url?: string) {
  const site = await openSampleSite(url)
  globalThis.liveCvEnv = readEnv({ DATA_DIR: env().dataDir, ...variables })
  const [owner] = await site.db
    .insert(owners)
    .values({ email: 'ana@example.org', passwordHash: '-' })
    .returning()
  const ownerId = must(owner).id
  const expiresAt = new Date(Date.now() + 3_600_000)
  const opened = await site.db
    .insert(sessions)
    .values([
      { ownerId, expiresAt },
      { ownerId, expiresAt },
    ])
    .returning()
  const [here, elsewhere] = opened.map(({ id }) => ({ sessionId: id }))
  return { ...site, here: must(here), elsewhere: must(elsewhere) }
}

export type UploadSite = Awaited<ReturnType<typeof openUploadSite>> & SampleSite

export function must<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null) throw new Error('It is not there.')
  return value
}

export function mustBeDone<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

type Claim = { kind?: 'image' | 'pdf'; fileName?: string; contentType?: string }

/** Asks for a slot as the dashboard does. */
export function ask(sender: { sessionId: string }, content: Uint8Array, claim: Claim = {}) {
  const whole = { kind: 'image', fileName: 'photo.jpg', contentType: 'image/jpeg', ...claim }
  return openUpload(sender, uploadRequest.parse({ ...whole, bytes: content.byteLength }))
}

/** The bytes on their way to a slot, as a browser sends them. */
export function sent(slot: UploadSlot, content: Uint8Array): Request {
  const address = new URL(slot.url, 'http://localhost')
  return new Request(address, { method: 'PUT', headers: slot.headers, body: Buffer.from(content) })
}

/** Every file below the data folder that is not the database's. */
export function storedFiles(): string[] {
  return readdirSync(env().dataDir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !path.includes('/pg/') && !path.endsWith('pg.lock') && !path.endsWith('edits.json'))
}
