import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EnvError, readEnv } from '#lib/env.ts'

const secret = 'a-secret-of-more-than-thirty-two-characters'
const database = { DATABASE_URL: 'postgres://ana:hidden@localhost/cv', AUTH_SECRET: secret }
const r2 = {
  R2_ENDPOINT: 'https://account.example.org',
  R2_BUCKET: 'media',
  R2_ACCESS_KEY_ID: 'key',
  R2_SECRET_ACCESS_KEY: 'hidden-key',
  R2_PUBLIC_URL: 'https://media.example.org/',
}

function refusal(source: Record<string, string>) {
  try {
    readEnv(source)
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError)
    return error instanceof Error ? error.message : ''
  }
  throw new Error(`accepted ${JSON.stringify(source)}`)
}

function namesRead() {
  const names = new Set<string>()
  const source = new Proxy<Record<string, string>>({}, { get: (_, name) => void names.add(String(name)) })
  readEnv(source)
  return names
}

test('an empty environment describes an embedded site on port 3000', () => {
  expect(readEnv({})).toMatchObject({
    siteUrl: 'http://localhost:3000',
    defaultLocale: 'en',
    port: 3000,
    dataDir: '.data',
    trustedProxies: 0,
    instances: 1,
    database: undefined,
    owner: undefined,
    r2: undefined,
    chat: undefined,
  })
})

test('an empty string counts as unset', () => {
  const names = Object.keys({ ...database, ...r2, PORT: '', OWNER_EMAIL: '', CHAT_MODEL: '' })
  expect(readEnv(Object.fromEntries(names.map(name => [name, ''])))).toEqual(readEnv({}))
})

test('the site address is the given one, else that of Vercel, else the local port', () => {
  const vercel = { VERCEL_PROJECT_PRODUCTION_URL: 'cv.vercel.app' }
  expect(readEnv({ SITE_URL: 'https://cv.example.org/', ...vercel }).siteUrl).toBe('https://cv.example.org')
  expect(readEnv(vercel).siteUrl).toBe('https://cv.vercel.app')
  expect(readEnv({ PORT: '4000' }).siteUrl).toBe('http://localhost:4000')
})

test('complete groups are read', () => {
  const full = readEnv({
    ...database,
    ...r2,
    DATABASE_URL_UNPOOLED: 'postgresql://direct/cv',
    INSTANCES: '3',
    OWNER_EMAIL: 'ana@example.org',
    OWNER_PASSWORD: 'twelve-chars',
    CHAT_MODEL: 'small',
    CHAT_BASE_URL: 'http://localhost:11434/v1',
    CHAT_API_KEY: 'none',
    CHAT_PRICE_IN: '0.25',
    CHAT_PRICE_OUT: '2',
  })
  expect(full.database).toEqual({ url: database.DATABASE_URL, unpooledUrl: 'postgresql://direct/cv' })
  expect(full.instances).toBe(3)
  expect(full.owner).toEqual({ email: 'ana@example.org', password: 'twelve-chars' })
  expect(full.r2).toMatchObject({ publicUrl: 'https://media.example.org', incomingBucket: undefined })
  expect(full.chat).toEqual({
    model: 'small',
    baseUrl: 'http://localhost:11434/v1',
    apiKey: 'none',
    dailyBudgetUsd: 1,
    usdPerMillionTokens: { in: 0.25, out: 2 },
  })
})

test('the gateway needs only a model and a key', () => {
  expect(readEnv({ CHAT_MODEL: 'small', AI_GATEWAY_API_KEY: 'key' }).chat).toMatchObject({
    model: 'small',
    baseUrl: undefined,
    apiKey: 'key',
  })
})

test.each([
  ['SITE_URL', { SITE_URL: 'cv.example.org' }],
  ['SITE_URL', { SITE_URL: 'https://example.org/cv' }],
  ['DEFAULT_LOCALE', { DEFAULT_LOCALE: 'fr' }],
  ['PORT', { PORT: '70000' }],
  ['PORT', { PORT: 'http' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '-1' }],
  ['INSTANCES', { INSTANCES: '0' }],
  ['INSTANCES', { INSTANCES: '2' }],
  ['DATABASE_URL', { ...database, DATABASE_URL: 'mysql://ana:hidden@localhost/cv' }],
  ['DATABASE_URL', { DATABASE_URL_UNPOOLED: 'postgres://ana:hidden@localhost/cv' }],
  ['DATABASE_URL_UNPOOLED', { ...database, DATABASE_URL_UNPOOLED: 'hidden' }],
  ['AUTH_SECRET', { DATABASE_URL: database.DATABASE_URL }],
  ['AUTH_SECRET', { AUTH_SECRET: 'hidden' }],
  ['OWNER_EMAIL', { OWNER_PASSWORD: 'hidden-hidden' }],
  ['OWNER_EMAIL', { OWNER_EMAIL: 'ana', OWNER_PASSWORD: 'hidden-hidden' }],
  ['OWNER_PASSWORD', { OWNER_EMAIL: 'ana@example.org' }],
  ['OWNER_PASSWORD', { OWNER_EMAIL: 'ana@example.org', OWNER_PASSWORD: 'hidden' }],
  ['R2_SECRET_ACCESS_KEY', { ...r2, R2_SECRET_ACCESS_KEY: '' }],
  ['R2_ENDPOINT', { R2_INCOMING_BUCKET: 'incoming' }],
  ['R2_INCOMING_BUCKET', { ...r2, R2_INCOMING_BUCKET: 'media' }],
  ['CHAT_MODEL', { CHAT_MODEL: 'small' }],
  ['CHAT_MODEL', { AI_GATEWAY_API_KEY: 'hidden' }],
  ['CHAT_MODEL', { CHAT_BASE_URL: 'https://models.example.org', CHAT_API_KEY: 'hidden' }],
  ['CHAT_API_KEY', { CHAT_MODEL: 'small', CHAT_BASE_URL: 'https://models.example.org' }],
  ['CHAT_BASE_URL', { CHAT_MODEL: 'small', CHAT_API_KEY: 'hidden' }],
  ['AI_GATEWAY_API_KEY', { CHAT_MODEL: 'small', AI_GATEWAY_API_KEY: 'hidden', CHAT_API_KEY: 'hidden' }],
  ['CHAT_DAILY_BUDGET_USD', { CHAT_DAILY_BUDGET_USD: 'one' }],
  ['CHAT_PRICE_OUT', { CHAT_PRICE_IN: '1' }],
  ['SMTP_URL', { SMTP_URL: 'https://hidden@mail.example.org' }],
])('a wrong or missing %s stops the start in one sentence that names it', (name, source) => {
  expect(refusal(source)).toMatch(new RegExp(`^${name}\\b[^\\n]*[^.]\\.$`))
  expect(refusal(source)).not.toContain('hidden')
})

test('.env.example has a line for every variable that is read, and no other', () => {
  const lines = readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z][A-Z0-9_]*)=/gm)
  const documented = [...lines].map(([, name]) => name)
  expect(documented.sort()).toEqual([...namesRead()].sort())
})
