import { z } from 'zod'
import { storableText } from '#db/text.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { type ContactField, contactFields, longest } from './fields.ts'

/** What was typed, as it was sent; fields that were not sent are empty. */
export type ContactForm = Record<ContactField, string> & {
  /** Nobody sees this field: who fills it is a program. */
  website: string
  /** Milliseconds that the page was open, told by its code; empty without JavaScript. */
  elapsed: string
}

export const emptyForm: ContactForm = { name: '', email: '', message: '', website: '', elapsed: '' }

export type ContactMessage = Record<ContactField, string>

const filled = (field: ContactField) =>
  z
    .string()
    .refine(text => text.trim() !== '', { error: 'text.missing', abort: true })
    .refine(text => text.replace(/\r\n/g, '\n').length <= longest[field], {
      error: 'text.tooLong',
      abort: true,
    })
    .pipe(storableText)

const isOneLine = (text: string) => !/[\r\n\u0085\u2028\u2029]/.test(text)

/** One address and nothing a mail program could take for more. */
const isEmail = (text: string) =>
  /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}.]+(\.[^\s@<>()[\]\\,;:"\p{C}.]+)+$/u.test(text)

const contactMessage = z.object({
  name: filled('name').refine(isOneLine, { error: 'text.manyLines' }),
  email: filled('email').refine(isEmail, { error: 'email.invalid' }),
  message: filled('message'),
})

/** Percent escapes that stand for no text would be replaced silently. */
function isReadable(body: string): boolean {
  try {
    decodeURIComponent(body)
    return true
  } catch {
    return false
  }
}

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')

/** The fields of a form that was sent; null when it cannot be read as one. */
export async function parseForm(contentType: string, body: string): Promise<ContactForm | null> {
  const isPlain = contentType.startsWith('application/x-www-form-urlencoded')
  if (isPlain && !isReadable(body)) return null
  try {
    const sent = await new Response(body, { headers: { 'content-type': contentType } }).formData()
    const form = { ...emptyForm }
    for (const field of [...contactFields, 'website', 'elapsed'] as const)
      form[field] = textOf(sent.get(field))
    return form
  } catch {
    return null
  }
}

/** The message, or what is wrong with each field. */
export function checkForm(form: ContactForm): Result<ContactMessage> {
  const parsed = contactMessage.safeParse(form)
  if (parsed.success) return done(parsed.data)
  return fail({ kind: 'invalid', fields: z.flattenError(parsed.error).fieldErrors })
}
