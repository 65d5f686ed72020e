import { tool } from 'ai'
import { z } from 'zod'
import { locales } from '#lib/i18n/locales.ts'

/** The CV as a PDF in a language. */
export function cvFile() {
  return tool({
    description: 'The CV as a PDF file in a language.',
    inputSchema: z.strictObject({ locale: z.enum(locales) }),
    execute: ({ locale }) => ({ locale, path: `/${locale}/cv.pdf` }),
  })
}
