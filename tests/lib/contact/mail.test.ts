import { expect, test } from 'vitest'
import type { MessageRow } from '#db/queries/messages.ts'
import { composeMail } from '#lib/contact/mail.ts'
import { temporaryEnvironment } from '#tests/support/environment.ts'

const row: MessageRow = {
  id: '6f1f0c0e-6f0a-4c3e-9d53-0a5a3c1f2b11',
  createdAt: new Date(),
  updatedAt: new Date(),
  name: 'Ana\r\nBcc: evil@a.example\u0000\u2028\u202e x',
  email: 'ana@example.org',
  body: 'Hello\n.\nBcc: evil@a.example',
  locale: 'pt',
  readAt: null,
  archivedAt: null,
  mailedAt: null,
}
const route = { from: 'cv@cv.example', to: 'owner@cv.example' }

test('what stands in a header is one line without anything invisible', () => {
  temporaryEnvironment({ SITE_URL: 'https://cv.example' })
  const { subject, replyTo } = composeMail(row, route)
  expect(replyTo).toEqual({ name: 'Ana Bcc: evil@a.example x', address: 'ana@example.org' })
  expect(subject).toBe('Ana Bcc: evil@a.example x wrote to you')
})

test('a name as long as a book does not become a subject as long', () => {
  temporaryEnvironment()
  const { subject } = composeMail({ ...row, name: '👩🏽‍💻'.repeat(100) }, route)
  expect(subject.length).toBeLessThan(250)
  expect(subject.isWellFormed()).toBe(true)
})

test('the message is plain text, and the same message has the same id however often it is mailed', () => {
  temporaryEnvironment({ SITE_URL: 'https://cv.example', DEFAULT_LOCALE: 'es' })
  const mail = composeMail({ ...row, name: 'Ana' }, route)
  expect(mail).not.toHaveProperty('html')
  expect(mail.text.startsWith(`${row.body}\n\n-- \n`)).toBe(true)
  expect(mail.text).toContain(`https://cv.example/dashboard/inbox/${row.id}`)
  expect(mail.subject).toBe('Ana te escribió')
  expect(mail.messageId).toBe(`<${row.id}@cv.example>`)
})
