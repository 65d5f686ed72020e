import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { media, sessions, uploads } from '#db/schema/index.ts'
import { openUpload, receiveUpload, uploadRequest } from '#lib/media/uploads.ts'
import { onBothDatabases } from '#tests/support/both-databases.ts'
import { html, isoMedia, pdf, phonePhoto, picture, pngBomb, svg } from './fixtures.ts'
import { ask, must, mustBeDone, openUploadSite, sent, storedFiles, type UploadSite } from './upload-site.ts'

await onBothDatabases(newDatabase => {
  let site: UploadSite
  let photo: Buffer

  beforeAll(async () => {
    site = await openUploadSite({}, await newDatabase())
    photo = await phonePhoto()
  })
  afterAll(() => site.close())

  const invalid = (code: string) => ({ ok: false, problem: { kind: 'invalid', fields: { file: [code] } } })
  const missing = { ok: false, problem: { kind: 'missing' } }

  async function upload(content: Uint8Array, claim: Parameters<typeof ask>[2] = {}) {
    const slot = await ask(site.here, content, claim)
    return slot.ok ? receiveUpload(site.here, slot.value.id, sent(slot.value, content)) : slot
  }

  describe('a file that comes through the server', () => {
    test('is stored, gets a row and is told of as forms need it', async () => {
      const stored = mustBeDone(await upload(photo, { fileName: 'C:\\photos\\Ñandú.jpg' }))
      expect(stored).toMatchObject({ kind: 'image', fileName: 'Ñandú.jpg', width: 700, height: 1000 })
      expect(stored.url).toBe(`/media/${stored.key}-700.webp`)
      const [row] = await site.db.select().from(media).where(sql`id = ${stored.id}`)
      expect(row).toMatchObject({ key: stored.key, mimeType: 'image/webp', alt: null })
    })

    test('leaves no byte of the original and nothing of where it was taken on the disk', async () => {
      const { readFileSync } = await import('node:fs')
      mustBeDone(await upload(photo))
      const files = storedFiles()
      expect(files.length).toBeGreaterThan(2)
      for (const path of files) {
        expect(readFileSync(path).toString('latin1')).not.toMatch(/Secret Camera|xmp-secret|Exif|GPS/)
      }
    })

    test('has the row it had before when it comes again', async () => {
      const first = mustBeDone(await upload(photo, { fileName: 'first.jpg' }))
      expect(mustBeDone(await upload(photo, { fileName: 'second.jpg' }))).toEqual(first)
    })

    test('is a PDF where one is asked for', async () => {
      const stored = mustBeDone(
        await upload(pdf, { kind: 'pdf', fileName: 'cv.pdf', contentType: 'application/pdf' }),
      )
      expect(stored).toMatchObject({ kind: 'pdf', url: `/media/${stored.key}.pdf`, width: null })
    })

    test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
      ['a bomb', () => pngBomb(30_000, 30_000), 'media.tooManyPixels'],
      ['half a JPEG', async () => (await picture().jpeg().toBuffer()).subarray(0, 9_000), 'media.damaged'],
      ['an SVG', () => Buffer.from(svg), 'media.svg'],
      ['a page', () => Buffer.from(html), 'media.html'],
      ['a HEIC', () => isoMedia('heic', 'mif1'), 'media.heic'],
      ['a PDF', () => pdf, 'media.notAnImage'],
    ])('%s named photo.jpg is refused with its reason and leaves nothing', async (_, make, code) => {
      const content = await Promise.resolve(make())
      const before = [storedFiles(), await site.db.$count(media)]
      expect(await upload(content)).toEqual(invalid(code))
      expect([storedFiles(), await site.db.$count(media)]).toEqual(before)
      expect(await site.db.$count(uploads)).toBe(0)
    })

    test('that is shorter or longer than promised is refused', async () => {
      const slot = mustBeDone(await ask(site.here, photo))
      const short = await receiveUpload(site.here, slot.id, sent(slot, photo.subarray(0, 500)))
      expect(short).toEqual(invalid('media.incomplete'))
      const other = mustBeDone(await ask(site.here, photo.subarray(0, 500)))
      expect(await receiveUpload(site.here, other.id, sent(other, photo))).toEqual(invalid('media.tooLarge'))
    })
  })

  describe('a slot', () => {
    test('is not given for what cannot be right', async () => {
      const claim = (values: object) =>
        openUpload(
          site.here,
          uploadRequest.parse({
            kind: 'image',
            fileName: 'a',
            contentType: 'image/png',
            bytes: 1,
            ...values,
          }),
        )
      expect(await claim({ bytes: 0 })).toEqual(invalid('media.empty'))
      expect(await claim({ bytes: 20_000_001 })).toEqual(invalid('media.tooLarge'))
      expect(await claim({ contentType: 'image/heic' })).toEqual(invalid('media.heic'))
      expect(await claim({ contentType: 'video/mp4' })).toEqual(invalid('media.unknown'))
      expect(await claim({ contentType: 'application/pdf' })).toEqual(invalid('media.notAnImage'))
      expect(await claim({ kind: 'pdf' })).toEqual(invalid('media.notAPdf'))
      expect(await site.db.$count(uploads)).toBe(0)
    })

    test('is worth nothing in another session', async () => {
      const slot = mustBeDone(await ask(site.here, photo))
      expect(await receiveUpload(site.elsewhere, slot.id, sent(slot, photo))).toEqual(missing)
      expect(await receiveUpload(site.here, 'not-an-id', sent(slot, photo))).toEqual(missing)
      expect(await receiveUpload(site.here, slot.id, sent(slot, photo))).toMatchObject({ ok: true })
    })

    test('is used once, also by two at the same time', async () => {
      const slot = mustBeDone(await ask(site.here, photo))
      const both = await Promise.all([1, 2].map(() => receiveUpload(site.here, slot.id, sent(slot, photo))))
      expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
      expect(await receiveUpload(site.here, slot.id, sent(slot, photo))).toEqual(missing)
    })

    test('ends after an hour, and with its session', async () => {
      const late = mustBeDone(await ask(site.here, photo))
      await site.db.update(uploads).set({ expiresAt: new Date(Date.now() - 1) })
      expect(await receiveUpload(site.here, late.id, sent(late, photo))).toEqual(missing)
      const orphan = mustBeDone(await ask(site.elsewhere, photo))
      await site.db.delete(sessions).where(sql`id = ${site.elsewhere.sessionId}`)
      expect(await receiveUpload(site.elsewhere, orphan.id, sent(orphan, photo))).toEqual(missing)
    })
  })

  test('a file that a sweep took before it had its row is stored again', async () => {
    const content = await picture({ width: 640, height: 480 }).png().toBuffer()
    const stored = mustBeDone(await upload(content, { contentType: 'image/png' }))
    const { storage } = await import('#lib/media/storage.ts')
    const files = await storage()
    const key = must((await site.db.select().from(media).where(sql`id = ${stored.id}`))[0]).key
    await files.remove([`${key}-320.webp`])
    mustBeDone(await upload(content, { contentType: 'image/png' }))
    expect(await files.read(`${key}-320.webp`)).not.toBeNull()
  })
})
