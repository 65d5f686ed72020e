import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { media, profile } from '#db/schema/index.ts'
import { env } from '#lib/env.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { removeDocument, setDocument } from '#lib/media/edit-documents.ts'
import { pdfKey } from '#lib/media/keys.ts'
import { storePdf } from '#lib/media/pdfs.ts'
import { storage } from '#lib/media/storage.ts'
import { answerCvPdf } from '#lib/outputs/pdf/answer.ts'
import { typeset } from '#lib/outputs/pdf/typesetter.ts'
import { openSampleSite, type SampleSite, siteUrl } from '#tests/support/sample-site.ts'

let site: SampleSite

beforeAll(async () => {
  site = await openSampleSite()
})
afterAll(() => site.close())

afterEach(() => {
  globalThis.liveCvDownUntil = undefined
  globalThis.liveCvPdfs = undefined
  globalThis.liveCvTemplate = undefined
})

const ask = (locale: string, headers: Record<string, string> = {}) =>
  answerCvPdf(new Request(`${siteUrl}/${locale}/cv.pdf`, { headers }), locale)

test('a reader gets a named PDF that is asked for again every time', async () => {
  const response = await ask('es')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('content-disposition')).toBe('inline; filename="matias-iribarne-cv-es.pdf"')
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-')
  expect(response.headers.get('content-length')).toBe(String(bytes.byteLength))
})

test('who has the present edition gets none again, until the CV says something else', async () => {
  const tag = (await ask('en')).headers.get('etag') ?? ''
  const again = await ask('en', { 'if-none-match': `"other", W/${tag}` })
  expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, null, tag])
  expect((await ask('pt', { 'if-none-match': tag })).status).toBe(200)
  await site.db.update(profile).set({ headline: { en: 'Something else' } })
  expect((await ask('en', { 'if-none-match': tag })).status).toBe(200)
})

test('many readers at once cost one rendering', async () => {
  await ask('en')
  const before = globalThis.liveCvTypesetter?.started ?? Number.NaN
  globalThis.liveCvPdfs = undefined
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('en')))
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  expect(globalThis.liveCvTypesetter?.started).toBe(before + 1)
})

test('a language that does not exist and a CV without content are not found', async () => {
  expect((await ask('fr')).status).toBe(404)
  const [row] = await site.db.select().from(profile)
  await site.db.delete(profile)
  const empty = await ask('es')
  expect([empty.status, await empty.text()]).toEqual([404, `${textsIn('es').beingPrepared}\n`])
  if (row) await site.db.insert(profile).values(row)
  expect((await ask('es')).status).toBe(200)
})

test('the owner’s own PDF is handed out instead, also while the database is away, and generated again after', async () => {
  const own = Buffer.from('%PDF-1.7 the owner’s own %%EOF')
  const stored = await storePdf(await storage(), own)
  if (!stored.ok) throw new Error('The PDF was not stored.')
  const [row] = await site.db.insert(media).values(stored.value).returning()
  await setDocument('pt', row?.id ?? '')
  const response = await ask('pt')
  const tag = response.headers.get('etag') ?? ''
  expect(Buffer.from(await response.arrayBuffer())).toEqual(own)
  expect(response.headers.get('content-disposition')).toBe('inline; filename="matias-iribarne-cv-pt.pdf"')
  expect((await ask('pt', { 'if-none-match': tag })).status).toBe(304)
  expect((await ask('es')).headers.get('content-length')).not.toBe(String(own.length))
  globalThis.liveCvDownUntil = Date.now() + 60_000
  expect(Buffer.from(await (await ask('pt')).arrayBuffer())).toEqual(own)
  globalThis.liveCvDownUntil = undefined
  await (await storage()).remove([pdfKey(stored.value.key)])
  expect((await (await ask('pt')).bytes()).length).toBeGreaterThan(5_000)
  await removeDocument('pt')
  expect((await ask('pt', { 'if-none-match': tag })).status).toBe(200)
  await rm(join(env().dataDir, 'snapshot.json'))
})

test('without a database and without a snapshot it asks to come back', async () => {
  globalThis.liveCvDownUntil = Date.now() + 60_000
  const response = await ask('pt')
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a document that cannot be set is a clear answer and a line in the log, and the next one works', async () => {
  globalThis.liveCvTemplate = Promise.resolve('#panic("broken template")')
  const response = await ask('en')
  expect([response.status, await response.text()]).toEqual([500, `${textsIn('en').documentFault}\n`])
  expect(String(vi.mocked(console.error).mock.calls)).toContain('broken template')
  vi.mocked(console.error).mockClear()
  globalThis.liveCvTemplate = undefined
  expect((await ask('en')).status).toBe(200)
})

test('when the typesetting thread dies, who waits hears of it and the next document gets a new one', async () => {
  const waiting = typeset('Anything', '{}')
  const [outcome] = await Promise.allSettled([waiting, globalThis.liveCvTypesetter?.worker.terminate()])
  expect(outcome.status).toBe('rejected')
  expect((await ask('en')).status).toBe(200)
})

test('a name without Latin letters still gives a file name', async () => {
  await site.db.update(profile).set({ name: '田中さん' }).where(eq(profile.singleton, true))
  expect((await ask('en')).headers.get('content-disposition')).toBe('inline; filename="cv-en.pdf"')
})
