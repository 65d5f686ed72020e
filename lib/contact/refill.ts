import { escapeHtml, withoutPageCode } from '#lib/pages/plain-page.ts'
import { contentSecurityPolicy } from '#lib/pages/policy.ts'
import { type ContactField, contactFields } from './fields.ts'
import type { ContactForm } from './form.ts'
import type { Refusal } from './refusal.ts'

const isWrong = (field: ContactField, { fields }: Refusal) => fields[field] !== undefined

/** Marks the control as wrong, and the first such one as the place to begin. */
function markWrong(tag: string, field: ContactField, refusal: Refusal): string {
  if (!isWrong(field, refusal)) return tag
  const first = contactFields.find(each => isWrong(each, refusal))
  const focus = field === first ? ' autofocus=""' : ''
  return tag.replace(/\/?>$/, end => ` aria-invalid="true"${focus}${end}`)
}

function fillControl(html: string, field: ContactField, form: ContactForm, refusal: Refusal): string {
  const typed = escapeHtml(form[field])
  const control = new RegExp(`<(input|textarea)\\b[^>]*\\bname="${field}"[^>]*>`)
  return html.replace(control, (tag, kind) => {
    const marked = markWrong(tag, field, refusal)
    // The line break that opens a textarea is not part of its text.
    return kind === 'textarea' ? `${marked}\n${typed}` : marked.replace(/^<input/, `$& value="${typed}"`)
  })
}

function fillNote(html: string, field: ContactField, { fields }: Refusal): string {
  const note = new RegExp(`(<p\\b[^>]*\\bid="contact-${field}-note"[^>]*>)</p>`)
  return html.replace(note, (_, start) => `${start}${escapeHtml(fields[field] ?? '')}</p>`)
}

function fillProblem(html: string, { problem }: Refusal): string {
  const place = /(<div\b[^>]*\bid="contact-problem"[^>]*>)<\/div>/
  return html.replace(place, (_, start) => `${start}<p class="problem">${escapeHtml(problem)}</p></div>`)
}

function fillForm(html: string, form: ContactForm, refusal: Refusal): string {
  return contactFields.reduce(
    (filled, field) => fillNote(fillControl(filled, field, form, refusal), field, refusal),
    fillProblem(html, refusal),
  )
}

export type Refilled = { html: string; policy: string }

/**
 * The contact page with all that was typed and what is wrong with it, for whoever sent it without JavaScript
 * or before it was there. It comes without the page's code, which would take the empty form for the right
 * one. Null when `page` has no form.
 */
export function refill(page: string, form: ContactForm, refusal: Refusal): Refilled | null {
  const plain = withoutPageCode(page)
  const place = /<form\b[^>]*\bid="contact-form"[\s\S]*?<\/form>/
  if (!place.test(plain)) return null
  const html = plain
    .replace(place, empty => fillForm(empty, form, refusal))
    .replace('<title>', () => `<title>${escapeHtml(refusal.problem)} `)
  return { html, policy: contentSecurityPolicy(html) }
}
