import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'

let site: Site
beforeAll(async () => {
  site = await (await sampleSite({ env: { DEFAULT_LOCALE: 'pt' } })).start()
})
afterAll(() => site?.close())

async function askRoot(headers: Record<string, string>) {
  const { status, headers: answered } = await site.view('/', headers)
  return { status, location: answered.get('location'), cacheControl: answered.get('cache-control') }
}

test.each([
  ['the saved choice before all else', { cookie: 'a=b; locale=es', 'accept-language': 'en' }, '/es'],
  ['what the browser likes best, by its q values', { 'accept-language': 'en;q=0.3, es-AR;q=0.8, fr' }, '/es'],
  ['no language that the browser refuses', { 'accept-language': 'es;q=0, en;q=0.1' }, '/en'],
  ['the default for a browser that wants none of ours', { 'accept-language': 'fr, de' }, '/pt'],
  ['the default for a browser that says nothing', { 'accept-language': '' }, '/pt'],
  ['no choice that is not a language', { cookie: 'locale=//evil.example', 'accept-language': 'en' }, '/en'],
])('"/" follows %s', async (_, headers, location) => {
  expect(await askRoot(headers)).toEqual({ status: 307, location, cacheControl: 'private, no-store' })
})

test('"/" asks the database nothing', async () => {
  const before = site.sqlStatements().length
  for (const accepted of ['en', 'es', 'pt', 'fr']) await askRoot({ 'accept-language': accepted })
  expect(site.sqlStatements().length).toBe(before)
})

const unknown = [
  '/en/nothing',
  '/es/projects/nothing',
  '/pt/projects/page/1',
  '/en/projects/page/99',
  '/es/a/b/c',
]

test.each(unknown)('%s is not found, said in the language of the address', async path => {
  const titles = { en: 'There is nothing', es: 'En esta dirección no hay nada', pt: 'Não há nada' }
  const { status, text } = await site.view(path)
  expect(status).toBe(404)
  const [, locale] = path.split('/')
  const [title] = Object.entries(titles).flatMap(([key, value]) => (key === locale ? value : []))
  expect(text).toContain(`<html lang="${locale}"`)
  expect(text).toContain(`<h1>${title}`)
})

const odd = [
  '/fr',
  '/EN',
  '/wp-login.php',
  '/api/nothing',
  '/%E0%A4%A',
  '/%',
  '/en%00',
  '/__proto__',
  '/..%2f..%2fetc',
]

test.each(odd)('%s is not found, said in English with the way to all three languages', async path => {
  const { status, text } = await site.view(path)
  expect(status).toBe(404)
  for (const link of ['href="/en"', 'href="/es"', 'href="/pt"']) expect(text).toContain(link)
})
