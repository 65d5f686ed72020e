import { expect, test } from 'vitest'
import { emptyForm } from '#lib/contact/form.ts'
import { refill } from '#lib/contact/refill.ts'
import type { Refusal } from '#lib/contact/refusal.ts'
import { themeScript } from '#lib/theme-script.ts'
import { temporaryEnvironment } from '#tests/support/environment.ts'

const page = `<html><head><title>Write</title><script>${themeScript}</script>
<script src="/a.js" async=""></script></head><body><input name="name"/>
<form id="contact-form" method="post"><div role="alert" id="contact-problem"></div>
<input id="contact-name" name="name"/><p id="contact-name-note" class="note"></p>
<input id="contact-email" type="email" name="email"/><p id="contact-email-note" class="note"></p>
<textarea id="contact-message" name="message"></textarea><p id="contact-message-note" class="note"></p>
</form><script>self.__next_f.push([1,"x"])</script></body></html>`

const refusal: Refusal = { status: 422, problem: 'Look & see', fields: { email: 'Not "one"' } }

function refilled(typed: Partial<typeof emptyForm>) {
  temporaryEnvironment()
  return refill(page, { ...emptyForm, ...typed }, refusal)
}

test('what was typed stands in the form, what is wrong beside it', () => {
  const html = refilled({ name: 'A"n<a>', email: 'nope', message: '\n</textarea>$& ok' })?.html
  expect(html).toContain('<input value="A&quot;n&lt;a&gt;" id="contact-name" name="name"/>')
  expect(html).toContain('name="email" aria-invalid="true" autofocus=""/>')
  expect(html).toContain('<p id="contact-email-note" class="note">Not &quot;one&quot;</p>')
  expect(html).toContain('name="message">\n\n&lt;/textarea&gt;$&amp; ok</textarea>')
  expect(html).toContain('<p class="problem">Look &amp; see</p>')
  expect(html).toContain('<title>Look &amp; see Write</title>')
})

test('the rest of the page stays, without the code that would empty the form', () => {
  const { html = '', policy } = refilled({}) ?? {}
  expect(html).toContain('<body><input name="name"/>')
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).toContain(themeScript)
  expect(policy).toMatch(/script-src 'self' 'sha256-[^ ]+';/)
})

test('a page without the form is not filled', () => {
  expect(refill('<html><input name="name"/></html>', emptyForm, refusal)).toBeNull()
})
