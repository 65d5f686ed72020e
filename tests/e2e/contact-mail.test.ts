import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { letter, send, storedMessages } from '#tests/support/contact.ts'
import { headersOf, MailServer } from '#tests/support/mail-server.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { runAll, whileStopped } from '#tests/support/stopped-database.ts'
import { until } from '#tests/support/until.ts'

const mail = await new MailServer().start()
let site: Site
beforeAll(async () => {
  const owner = { OWNER_EMAIL: 'owner@cv.example', OWNER_PASSWORD: 'a-password-for-tests' }
  const env = { ...owner, SMTP_URL: mail.url, SMTP_FROM: 'cv@cv.example', TRUSTED_PROXIES: '1' }
  site = await sampleSite({ env })
  // The sample has an owner already; the one above takes its place.
  await whileStopped(site, db => runAll(db, [sql`delete from owners`]))
})
afterAll(async () => {
  await site?.close()
  await mail.close()
})

const arrived = (count: number) => until(() => mail.mails.length === count)

test('a message is mailed to the owner once, and a reply goes to who wrote it', async () => {
  await send(site, '/es/contact/send', letter('a job'))
  await send(site, '/es/contact/send', letter('a job'))
  await arrived(1)
  const [sent] = mail.mails
  expect(sent?.recipients).toEqual(['owner@cv.example'])
  const headers = sent && headersOf(sent)
  expect(headers?.get('reply-to')).toEqual(['Ana Souza <ana@example.org>'])
  expect(headers?.get('from')?.[0]).toContain('<cv@cv.example>')
  expect(headers?.get('subject')).toEqual(['Ana Souza wrote to you'])
  expect(sent?.raw).toContain(letter('a job').message)
  const [stored] = await storedMessages(site)
  expect(stored?.mailed_at).toBeTruthy()
})

/** Each sender has an address of its own, so that the limits do not come first. */
const from = (index: number) => ({ 'x-forwarded-for': `203.0.113.${index}` })

const injections = [
  'Ana\u0000Bcc: evil@a.example',
  'Ana\u2028Bcc: evil@a.example',
  'Ana\u0085Bcc: evil@a.example',
  'Ana\u001fBcc: evil@a.example',
  'Ana" <evil@a.example>, "x',
  'Ana <evil@a.example>',
  'Ana =?utf-8?q?=0ABcc:_evil@a.example?=',
  '\u202eAna',
]

test('no name makes a header or a recipient of its own', async () => {
  const before = mail.mails.length
  let taken = 0
  for (const [index, name] of injections.entries()) {
    const message = `Injection ${index}\r\nBcc: evil@a.example\r\n.\r\nRCPT TO:<evil@a.example>`
    const response = await send(site, '/en/contact/send', { ...letter(''), name, message }, from(index))
    if (response.status === 303) taken += 1
    await arrived(before + taken)
  }
  expect(taken).toBeGreaterThan(2)
  for (const sent of mail.mails.slice(before)) {
    expect(sent.recipients).toEqual(['owner@cv.example'])
    const headers = headersOf(sent)
    for (const name of ['bcc', 'cc']) expect(headers.has(name)).toBe(false)
    for (const name of ['to', 'from', 'reply-to', 'subject']) expect(headers.get(name)).toHaveLength(1)
    expect(headers.get('reply-to')?.[0]).toMatch(/<ana@example\.org>$/)
  }
})

test.each([
  'a@b.example\r\nBcc: evil@a.example',
  'a@b.example, evil@a.example',
  '"x" <a@b.example>',
  'a@b.example%0d%0aBcc:x',
])('the address %j is refused', async email => {
  const response = await send(site, '/en/contact/send', { ...letter('headers'), email })
  expect(response.status).toBe(422)
})

test('mail that is not taken stays in the inbox as not mailed, and goes out after a start', async () => {
  const before = mail.mails.length
  mail.isRefusing = true
  const { status } = await send(site, '/pt/contact/send', letter('a full mailbox'), from(99))
  expect(status).toBe(303)
  await until(() => site.output.includes('could not be mailed'))
  const waiting = (await storedMessages(site)).at(-1)
  expect(waiting).toMatchObject({ body: letter('a full mailbox').message, mailed_at: null })
  mail.isRefusing = false
  await site.stop()
  await site.start()
  await arrived(before + 1)
  expect(mail.mails.at(-1)?.raw).toContain('a full mailbox')
})
