import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { media, passages, pdfTexts } from '#db/schema/index.ts'
import { removeDocument, setDocument } from '#lib/media/edit-documents.ts'
import { replaceMedia } from '#lib/media/edit-media.ts'
import { readUnreadPdfs } from '#lib/media/pdf-text/read-unread.ts'
import { mediaFolder } from '#lib/media/storage.ts'
import { receiveUpload } from '#lib/media/uploads.ts'
import { onBothDatabases } from '#tests/support/both-databases.ts'
import { pdfSaying } from '#tests/support/make-pdf.ts'
import { pdf } from './fixtures.ts'
import { ask, mustBeDone, openUploadSite, sent, type UploadSite } from './upload-site.ts'

const warn = vi.spyOn(console, 'warn')

await onBothDatabases(newDatabase => {
  let site: UploadSite
  beforeAll(async () => {
    site = await openUploadSite({}, await newDatabase())
  })
  afterAll(() => site.close())
  beforeEach(() => {
    warn.mockReset().mockReturnValue()
  })

  async function upload(content: Buffer) {
    const claim = { kind: 'pdf', fileName: 'cv.pdf', contentType: 'application/pdf' } as const
    const slot = mustBeDone(await ask(site.here, content, claim))
    return mustBeDone(await receiveUpload(site.here, slot.id, sent(slot, content)))
  }

  const textOf = async (key: string) =>
    (await site.db.select().from(pdfTexts).where(eq(pdfTexts.key, key)))[0]?.text
  const searched = async () =>
    (await site.db.select().from(passages).where(eq(passages.entryKind, 'document'))).map(({ body }) => body)

  describe('what a PDF says', () => {
    test('is read as it is stored, and kept beside its row', async () => {
      const { key } = await upload(pdfSaying('She sails.', '', 'And sings.'))
      expect(await textOf(key)).toBe('She sails.\nAnd sings.')
    })

    test('is nothing where it cannot be read: the file is stored all the same', async () => {
      const { id, key } = await upload(pdf)
      expect([await textOf(key), warn.mock.calls.length]).toEqual(['', 1])
      expect(await site.db.$count(media, eq(media.id, id))).toBe(1)
    })

    test('is searched from the edit on that hands it out, to the one that does so no more', async () => {
      const [first, second] = [await upload(pdfSaying('Sails.')), await upload(pdfSaying('Rows.'))]
      expect(await searched()).toEqual([])
      mustBeDone(await setDocument('es', first.id))
      expect(await searched()).toEqual(['Sails.'])
      mustBeDone(await replaceMedia(first.id, second.id))
      expect(await searched()).toEqual(['Rows.'])
      mustBeDone(await removeDocument('es'))
      expect(await searched()).toEqual([])
    })

    test('is read later where it was stored before, and searched from then on', async () => {
      const { id, key } = await upload(pdfSaying('Dives.'))
      await site.db.delete(pdfTexts).where(eq(pdfTexts.key, key))
      mustBeDone(await setDocument('pt', id))
      expect(await searched()).toEqual([])
      expect(await readUnreadPdfs()).toEqual({ read: 1, changed: 1 })
      expect(await searched()).toEqual(['Dives.'])
      expect(await readUnreadPdfs()).toEqual({ read: 0, changed: 0 })
    })

    test('waits for another night where the file cannot be had', async () => {
      const { key } = await upload(pdfSaying('Waits.'))
      await site.db.delete(pdfTexts).where(eq(pdfTexts.key, key))
      rmSync(mediaFolder(), { recursive: true })
      expect(await readUnreadPdfs()).toEqual({ read: 0, changed: 0 })
      expect(await textOf(key)).toBeUndefined()
    })
  })
})
