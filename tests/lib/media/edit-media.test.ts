import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  documents,
  expiredPages,
  media,
  profile,
  projectImages,
  projects,
  revisions,
} from '#db/schema/index.ts'
import { loadCv } from '#lib/cv/load-cv.ts'
import { removeDocument, setDocument } from '#lib/media/edit-documents.ts'
import { removeMedia, replaceMedia, setAlt } from '#lib/media/edit-media.ts'
import { contentKey } from '#lib/media/keys.ts'
import { readLibrary } from '#lib/media/library.ts'
import { restoreMedia } from '#lib/media/restore-media.ts'
import { onBothDatabases } from '#tests/support/both-databases.ts'
import { must, mustBeDone, openUploadSite, type UploadSite } from './upload-site.ts'

await onBothDatabases(newDatabase => {
  let site: UploadSite
  beforeAll(async () => {
    site = await openUploadSite({}, await newDatabase())
  })
  afterAll(() => site.close())

  const invalid = (field: string, code: string) => ({
    ok: false,
    problem: { kind: 'invalid', fields: { [field]: [code] } },
  })

  async function newFile(kind: 'image' | 'pdf' = 'image', values: Partial<typeof media.$inferInsert> = {}) {
    const key = contentKey(randomBytes(20))
    const [row] = await site.db
      .insert(media)
      .values({ kind, key, widths: kind === 'image' ? [320] : [], ...values })
      .returning()
    return must(row)
  }

  const rowOf = async (id: string) => (await site.db.select().from(media).where(eq(media.id, id)))[0]

  async function showIn(slug: string, mediaId: string) {
    const [project] = await site.db.select().from(projects).where(eq(projects.slug, slug))
    await site.db.insert(projectImages).values({ projectId: must(project).id, mediaId, position: 9 })
  }

  async function imagesOf(slug: string) {
    const cv = await loadCv('pt')
    const project = cv.ok ? cv.value?.projects.find(each => each.slug === slug) : undefined
    return must(project).images
  }

  async function lastExpired(): Promise<string[]> {
    const [row] = await site.db.select().from(expiredPages).orderBy(sql`revision desc`).limit(1)
    return must(row).addresses
  }

  describe('an image', () => {
    test('is not shown before it is described, and then in a language it has', async () => {
      const { id, key, version } = await newFile()
      await showIn('marea', id)
      const keys = async () => (await imagesOf('marea')).map(image => image.key)
      expect(await keys()).not.toContain(key)
      mustBeDone(await setAlt(id, { version, alt: { en: 'A tide table', es: '', pt: ' ' } }))
      const shown = (await imagesOf('marea')).find(image => image.key === key)
      expect(shown?.alt).toEqual({ text: 'A tide table', lang: 'en' })
      expect(await lastExpired()).toEqual(
        expect.arrayContaining(['/es/projects/marea', '/pt', '/en/projects']),
      )
      expect(await lastExpired()).not.toContain('/en/projects/anden')
    })

    test('of the person goes by the name until it is described', async () => {
      const { id, version } = await newFile()
      await site.db.update(profile).set({ photoId: id }).where(sql`true`)
      const alt = async () => {
        const cv = await loadCv('es')
        return cv.ok ? cv.value?.person.photo?.alt : undefined
      }
      expect(await alt()).toEqual({ text: 'Matías Iribarne', lang: 'es' })
      mustBeDone(await setAlt(id, { version, alt: { en: 'At the sea' } }))
      expect(await alt()).toEqual({ text: 'At the sea', lang: 'en' })
      await site.db.update(profile).set({ photoId: null }).where(sql`true`)
    })

    test('needs a text in the main language', async () => {
      const { id, version } = await newFile()
      const set = (alt: Record<string, string>) => setAlt(id, { version, alt })
      expect(await set({ es: 'Una marea' })).toEqual(invalid('alt.en', 'alt.mainMissing'))
      expect(await set({ en: 'x'.repeat(501) })).toEqual(invalid('alt.en', 'text.tooLong'))
      expect(await set({ en: 'tide', pt: 'a\0b' })).toEqual(invalid('alt.pt', 'text.notStorable'))
      expect((await rowOf(id))?.alt).toBeNull()
    })

    test('that was described elsewhere meanwhile is a conflict that shows what is stored', async () => {
      const { id, version } = await newFile()
      mustBeDone(await setAlt(id, { version, alt: { en: 'First' } }))
      const late = await setAlt(id, { version, alt: { en: 'Second' } })
      expect(late).toEqual({
        ok: false,
        problem: { kind: 'conflict', current: { version: version + 1, alt: { en: 'First' } } },
      })
      const [kept] = await site.db.select().from(revisions).where(eq(revisions.rowId, id))
      expect(kept).toMatchObject({ action: 'update', before: { alt: null }, after: { alt: { en: 'First' } } })
    })
  })

  describe('replacing a file', () => {
    test('puts the new one wherever the old one was, with its alt text', async () => {
      const old = await newFile('image', { alt: { en: 'Kept' } })
      const other = await newFile('image', { fileName: 'new.png' })
      await showIn('anden', old.id)
      mustBeDone(await replaceMedia(old.id, other.id))
      const images = await imagesOf('anden')
      expect(images.find(({ key }) => key === other.key)?.alt.text).toBe('Kept')
      expect(images.map(({ key }) => key)).not.toContain(old.key)
      expect(await rowOf(old.id)).toMatchObject({ key: other.key, fileName: 'new.png', version: 2 })
      expect(await rowOf(other.id)).toBeUndefined()
      expect(await lastExpired()).toContain('/en/projects/anden')
    })

    test('with the very same one changes nothing', async () => {
      const file = await newFile()
      mustBeDone(await replaceMedia(file.id, file.id))
      expect(await rowOf(file.id)).toEqual(file)
    })

    test('with one that is used elsewhere, or of another kind, is refused', async () => {
      const [file, used, paper] = [await newFile(), await newFile(), await newFile('pdf')]
      await showIn('marea', used.id)
      expect(await replaceMedia(file.id, used.id)).toEqual(invalid('file', 'media.usedElsewhere'))
      expect(await replaceMedia(file.id, paper.id)).toEqual(invalid('file', 'media.notAnImage'))
      expect(await replaceMedia(paper.id, file.id)).toEqual(invalid('file', 'media.notAPdf'))
      expect(await rowOf(file.id)).toEqual(file)
    })
  })

  describe('deleting a file', () => {
    test('is refused wherever it is used', async () => {
      const [inProject, paper] = [await newFile(), await newFile('pdf')]
      await showIn('marea', inProject.id)
      mustBeDone(await setDocument('es', paper.id))
      const { id: photoId } = await newFile()
      await site.db.update(profile).set({ photoId }).where(sql`true`)
      for (const id of [inProject.id, paper.id, photoId])
        expect(await removeMedia(id)).toEqual(invalid('file', 'media.inUse'))
      mustBeDone(await removeDocument('es'))
      mustBeDone(await removeMedia(paper.id))
      expect((await site.db.select().from(profile))[0]?.photoId).toBe(photoId)
    })

    test('can be undone', async () => {
      const file = await newFile('image', { fileName: 'back.png', alt: { es: 'Vuelve' }, width: 320 })
      mustBeDone(await removeMedia(file.id))
      expect(await rowOf(file.id)).toBeUndefined()
      mustBeDone(await restoreMedia(file.id))
      const { id, key, fileName, alt, width } = file
      expect(await rowOf(file.id)).toMatchObject({ id, key, fileName, alt, width })
      expect(await restoreMedia(file.id)).toEqual({ ok: false, problem: { kind: 'missing' } })
    })
  })

  test('the library finds names and alt texts in every language, literally', async () => {
    await newFile('image', { fileName: '100%_Ñandú.png', alt: { pt: 'Uma maré 50% alta' } })
    const find = async (q: string) =>
      (await readLibrary({ q, kind: null, show: null, page: 1 }, 'en')).files.map(({ name }) => name)
    expect(await find('0%_ñ')).toEqual(['100%_Ñandú.png'])
    expect(await find('50% ALTA')).toEqual(['100%_Ñandú.png'])
    expect(await find('%zzz')).toEqual([])
  })

  test('the library tells what nothing uses and what nobody described, page by page', async () => {
    const read = (show: 'unused' | 'undescribed' | null, page = 1) =>
      readLibrary({ q: '', kind: null, show, page }, 'en')
    const undescribed = await read('undescribed')
    expect(undescribed.files.every(({ kind, alt }) => kind === 'image' && alt === null)).toBe(true)
    expect((await read('unused')).files.every(({ uses }) => uses === 0)).toBe(true)
    await Promise.all(Array.from({ length: 30 }, () => newFile()))
    const [first, second] = [await read(null), await read(null, 2)]
    expect([first.files.length, first.pages > 1]).toEqual([24, true])
    expect(second.files.map(({ id }) => id)).not.toContain(first.files[0]?.id)
    expect((await read(null, 9_999)).page).toBe(first.pages)
  })

  test('a document takes the place of the one before and says so to nobody but its own address', async () => {
    const [first, second] = [await newFile('pdf'), await newFile('pdf')]
    mustBeDone(await setDocument('pt', first.id))
    mustBeDone(await setDocument('pt', second.id))
    expect(await lastExpired()).toEqual(['/pt/cv.pdf'])
    const rows = await site.db.select().from(documents).where(eq(documents.locale, 'pt'))
    expect(rows.map(({ mediaId, version }) => [mediaId, version])).toEqual([[second.id, 2]])
    const keyIn = async (locale: 'en' | 'pt') => {
      const cv = await loadCv(locale)
      return cv.ok ? cv.value?.ownPdf : undefined
    }
    expect([await keyIn('pt'), await keyIn('en')]).toEqual([{ key: second.key }, null])
    expect(await setDocument('en', (await newFile()).id)).toMatchObject({ ok: false })
    mustBeDone(await removeDocument('pt'))
    expect(await keyIn('pt')).toBeNull()
  })
})
