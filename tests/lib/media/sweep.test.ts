import { randomBytes } from 'node:crypto'
import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { insertRevisions } from '#db/queries/entries.ts'
import { media, pdfTexts, uploads } from '#db/schema/index.ts'
import { removeMedia } from '#lib/media/edit-media.ts'
import { incomingBucket } from '#lib/media/incoming-bucket.ts'
import { contentKey, pdfKey } from '#lib/media/keys.ts'
import { mediaFolder, storage } from '#lib/media/storage.ts'
import { sweepMedia } from '#lib/media/sweep.ts'
import { S3Server } from '#tests/support/s3.ts'
import { ask, must, mustBeDone, openUploadSite, type UploadSite } from './upload-site.ts'

let site: UploadSite
beforeAll(async () => {
  site = await openUploadSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  rmSync(mediaFolder(), { recursive: true, force: true })
  await site.db.delete(media).where(sql`true`)
  await writeRow(contentKey(Buffer.from('always there')))
})

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

async function writeRow(key: string) {
  const [row] = await site.db.insert(media).values({ kind: 'pdf', key }).returning()
  return must(row)
}

/** A stored file that is so old. */
async function storeFile(days: number): Promise<string> {
  const content = randomBytes(20)
  const key = contentKey(content)
  await (await storage()).put(pdfKey(key), content)
  utimesSync(join(mediaFolder(), pdfKey(key)), daysAgo(days), daysAgo(days))
  return key
}

const isThere = async (key: string) => (await (await storage()).read(pdfKey(key))) !== null

describe('a sweep', () => {
  test('removes a file that no row has, and no other', async () => {
    const [orphan, owned] = [await storeFile(2), await storeFile(2)]
    await writeRow(owned)
    expect(await sweepMedia()).toEqual({ files: 1, arrived: 0 })
    expect([await isThere(orphan), await isThere(owned)]).toEqual([false, true])
  })

  test('forgets with a file what it said', async () => {
    const [orphan, owned] = [await storeFile(2), await storeFile(2)]
    await writeRow(owned)
    await site.db.insert(pdfTexts).values([orphan, owned].map(key => ({ key, text: 'said' })))
    await sweepMedia()
    expect(await site.db.select({ key: pdfTexts.key }).from(pdfTexts)).toEqual([{ key: owned }])
  })

  test('leaves alone what is younger than a day: its upload may still be running', async () => {
    const young = await storeFile(0.9)
    expect(await sweepMedia()).toEqual({ files: 0, arrived: 0 })
    expect(await isThere(young)).toBe(true)
  })

  test('keeps the file of a deleted row for 30 days, so that it can come back', async () => {
    const deleted = await storeFile(100)
    const { id } = await writeRow(deleted)
    mustBeDone(await removeMedia(id))
    expect(await sweepMedia()).toEqual({ files: 0, arrived: 0 })
    await site.db.execute(
      sql`update revisions set created_at = now() - interval '31 days' where row_id = ${id}`,
    )
    expect(await sweepMedia()).toEqual({ files: 1, arrived: 0 })
    expect(await isThere(deleted)).toBe(false)
  })

  test('keeps the file that was replaced as long', async () => {
    const [before, after] = [await storeFile(9), await storeFile(9)]
    const row = await writeRow(after)
    const change = { table: media, id: row.id, before: { ...row, key: before }, after: row }
    await site.db.transaction(tx => insertRevisions(tx, [change]))
    expect(await sweepMedia()).toEqual({ files: 0, arrived: 0 })
    expect(await isThere(before)).toBe(true)
  })

  test('touches nothing for a database that knows no file: the storage may be another site’s', async () => {
    await site.db.delete(media).where(sql`true`)
    const others = await storeFile(50)
    expect(await sweepMedia()).toEqual({ files: 0, arrived: 0 })
    expect(await isThere(others)).toBe(true)
    await (await storage()).remove([pdfKey(others)])
  })

  test('forgets slots that ended, and no other', async () => {
    mustBeDone(await ask(site.here, randomBytes(10)))
    await site.db
      .update(uploads)
      .set({ expiresAt: daysAgo(0.1) })
      .where(sql`true`)
    const open = mustBeDone(await ask(site.here, randomBytes(10)))
    await sweepMedia()
    expect((await site.db.select().from(uploads)).map(({ id }) => id)).toEqual([open.id])
  })
})

describe('a sweep of the incoming bucket', () => {
  test('removes what nobody finished for a day, and nothing younger', async () => {
    const server = await S3Server.start()
    const before = globalThis.liveCvEnv
    globalThis.liveCvEnv = before && {
      ...before,
      r2: { ...server.r2, incomingBucket: server.incomingBucket },
    }
    try {
      const slot = mustBeDone(await ask(site.here, randomBytes(10)))
      await fetch(slot.url, { method: 'PUT', headers: slot.headers, body: new Blob([new Uint8Array(10)]) })
      expect((await sweepMedia()).arrived).toBe(0)
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_500_000 })
      expect((await sweepMedia()).arrived).toBe(1)
      const bucket = incomingBucket(server.r2, server.incomingBucket)
      for await (const { id } of bucket.list()) throw new Error(`${id} is still there.`)
    } finally {
      vi.useRealTimers()
      globalThis.liveCvEnv = before
      await server.stop()
    }
  })
})
