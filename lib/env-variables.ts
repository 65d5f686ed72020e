import { z } from 'zod'
import { locales } from '#db/locales.ts'

const text = z.string()

function addressOf(kind: string, protocols: string[]) {
  return z
    .string()
    .refine(
      value => protocols.includes(URL.parse(value)?.protocol ?? ''),
      `must be ${kind} that begins with ${protocols.map(protocol => `${protocol}//`).join(' or ')}`,
    )
}

function wholeNumber(from: number, to: number) {
  return z
    .string()
    .refine(
      value => /^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to,
      `must be a whole number from ${from} to ${to}`,
    )
    .transform(Number)
}

const dollars = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'must be an amount of US dollars such as 1 or 0.25')
  .transform(Number)

const webAddress = addressOf('an address', ['http:', 'https:'])
const postgresAddress = addressOf('a PostgreSQL address', ['postgres:', 'postgresql:'])

const origin = webAddress
  .refine(value => URL.parse(value)?.href === `${URL.parse(value)?.origin}/`, {
    message: 'must be an address without a path, such as https://cv.example.org',
  })
  .transform(value => new URL(value).origin)

export const server = z.object({
  SITE_URL: origin.optional(),
  VERCEL: text.optional(),
  VERCEL_PROJECT_PRODUCTION_URL: text.optional(),
  DEFAULT_LOCALE: z.enum(locales, `must be one of ${locales.join(', ')}`).default('en'),
  PORT: wholeNumber(0, 65_535).default(3000),
  DATA_DIR: text.default('.data'),
  TRUSTED_PROXIES: wholeNumber(0, 100).default(0),
  INSTANCES: wholeNumber(1, 1000).default(1),
  AUTH_SECRET: text.min(32, 'must be at least 32 characters long').optional(),
  CRON_SECRET: text.min(16, 'must be at least 16 characters long').optional(),
})

export const database = z.object({
  DATABASE_URL: postgresAddress,
  DATABASE_URL_UNPOOLED: postgresAddress.optional(),
})

export const owner = z.object({
  OWNER_EMAIL: z.email('must be an email address'),
  OWNER_PASSWORD: text.min(12, 'must be at least 12 characters long'),
})

export const r2 = z.object({
  R2_ENDPOINT: webAddress,
  R2_BUCKET: text,
  R2_ACCESS_KEY_ID: text,
  R2_SECRET_ACCESS_KEY: text,
  R2_PUBLIC_URL: webAddress,
  R2_INCOMING_BUCKET: text.optional(),
})

export const smtp = z.object({
  SMTP_URL: addressOf('a mail server address', ['smtp:', 'smtps:']),
  SMTP_FROM: z.email('must be an email address').optional(),
})

export const gateway = z.object({ CHAT_MODEL: text, AI_GATEWAY_API_KEY: text })
export const endpoint = z.object({ CHAT_MODEL: text, CHAT_BASE_URL: webAddress, CHAT_API_KEY: text })
export const budget = z.object({ CHAT_DAILY_BUDGET_USD: dollars.default(1) })
export const price = z.object({ CHAT_PRICE_IN: dollars, CHAT_PRICE_OUT: dollars })
