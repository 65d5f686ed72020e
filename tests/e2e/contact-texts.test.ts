import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ContactField } from '#lib/contact/fields.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { letter, send, storedMessages } from '#tests/support/contact.ts'
import { naughty, unstorable } from '#tests/support/naughty.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { runAll, whileStopped } from '#tests/support/stopped-database.ts'

let site: Site
beforeAll(async () => {
  // Each sender has an address of its own, so that the limits do not come first.
  site = await sampleSite({ env: { TRUSTED_PROXIES: '1' } })
  await whileStopped(site, db => runAll(db, [sql`delete from limits`]))
})
afterAll(() => site?.close())

const json = { accept: 'application/json' }
const from = (index: number) => ({ 'x-forwarded-for': `198.51.${Math.floor(index / 200)}.${index % 200}` })

const unified = (text: string) => text.replace(/\r\n?/g, '\n')

/** Sends each naughty text in one field; what was refused, by status. */
async function sendAll(field: ContactField, start: number) {
  const statuses: number[] = []
  for (const [index, text] of naughty.entries()) {
    const typed = { ...letter(`${field} ${index}`), [field]: text }
    const response = await send(site, '/en/contact/send', typed, { ...json, ...from(start + index) })
    statuses.push(response.status)
    if (response.status === 200) continue
    const answer = await response.json()
    expect([response.status, Object.keys(answer.fields)], text).toEqual([422, [field]])
  }
  return statuses
}

test('every naughty text is stored byte for byte as a message', async () => {
  const statuses = await sendAll('message', 0)
  expect(statuses.every(status => status === 200)).toBe(true)
  const stored = (await storedMessages(site)).map(({ body }) => body)
  expect(stored.slice(-naughty.length).sort()).toEqual(naughty.map(unified).sort())
})

test('every naughty name is stored byte for byte, or refused at its field', async () => {
  await whileStopped(site, db => runAll(db, [sql`delete from messages`, sql`delete from limits`]))
  const statuses = await sendAll('name', 0)
  const taken = naughty.filter((_, index) => statuses[index] === 200)
  const refused = naughty.filter((_, index) => statuses[index] === 422)
  expect(refused.every(text => text.length > 200 || /[\r\n\u0085\u2028\u2029]/.test(text))).toBe(true)
  const stored = (await storedMessages(site)).map(({ name }) => name)
  expect(stored.sort()).toEqual([...taken].sort())
  expect(taken.length).toBeGreaterThan(40)
})

test('no naughty text is an e-mail address', async () => {
  await whileStopped(site, db => runAll(db, [sql`delete from messages`, sql`delete from limits`]))
  const statuses = await sendAll('email', 0)
  expect(statuses.every(status => status === 422)).toBe(true)
  expect(await storedMessages(site)).toEqual([])
})

test('what cannot be stored is refused in words, not altered', async () => {
  const [nul = ''] = unstorable
  const answer = await send(site, '/es/contact/send', { ...letter('NUL'), message: nul }, json)
  expect(answer.status).toBe(422)
  expect((await answer.json()).fields).toEqual({ message: textsIn('es').contactForm.notStorable })
  const latin = await site.fetch('/es/contact/send', {
    method: 'POST',
    headers: { ...json, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'name=Jos%E9&email=a%40b.example&message=hola',
  })
  expect([latin.status, (await latin.json()).problem]).toEqual([422, textsIn('es').contactForm.unreadable])
  expect(await storedMessages(site)).toEqual([])
})

test('a message that is too long comes back whole to be shortened', async () => {
  const message = `${'ação '.repeat(2_500)}end`
  const response = await send(site, '/pt/contact/send', { ...letter('length'), message })
  const text = await response.text()
  expect(response.status).toBe(422)
  expect(text).toContain(textsIn('pt').contactForm.tooLong(10_000))
  expect(text).toContain(message)
})

test('a body without end is not read to its end', async () => {
  const response = await send(
    site,
    '/en/contact/send',
    { ...letter('flood'), message: 'x'.repeat(600_000) },
    json,
  )
  expect(response.status).toBe(413)
  expect((await response.json()).problem).toBe(textsIn('en').contactForm.tooLarge)
})

test('no markup that was typed reaches the page as markup', async () => {
  for (const text of naughty.filter(each => each.includes('<'))) {
    const response = await send(site, '/en/contact/send', { name: text, email: text, message: text })
    const form = /<form\b[^>]*contact-form[\s\S]*?<\/form>/.exec(await response.text())?.[0] ?? ''
    expect(form).not.toMatch(/<(script|img|b|div onload|a href="javascript)\b/)
    expect(form.match(/<textarea/g)).toHaveLength(1)
  }
})
