import type { z } from 'zod'
import * as variables from './env-variables.ts'

type Source = Record<string, string | undefined>

/** The one sentence to print before the start is given up; it never contains a value. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** An empty string counts as unset: hosting dashboards leave those behind. */
function readValue(source: Source, name: string) {
  return source[name] || undefined
}

function parse<Group extends z.ZodObject>(group: Group, source: Source, missing: string): z.output<Group> {
  const values = Object.fromEntries(Object.keys(group.shape).map(name => [name, readValue(source, name)]))
  const parsed = group.safeParse(values)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const name = String(issue?.path[0])
  throw new EnvError(`${name} ${values[name] === undefined ? missing : issue?.message}.`)
}

/** All of a group or nothing: a half-set one names the variable that is missing. */
function parseGroup<Group extends z.ZodObject>(group: Group, source: Source) {
  const present = Object.keys(group.shape).find(name => readValue(source, name) !== undefined)
  return present === undefined ? undefined : parse(group, source, `must be set because ${present} is set`)
}

function readDatabase(source: Source) {
  const group = parseGroup(variables.database, source)
  return group && { url: group.DATABASE_URL, unpooledUrl: group.DATABASE_URL_UNPOOLED }
}

function readOwner(source: Source) {
  const group = parseGroup(variables.owner, source)
  return group && { email: group.OWNER_EMAIL, password: group.OWNER_PASSWORD }
}

function readR2(source: Source) {
  const group = parseGroup(variables.r2, source)
  if (!group) return
  if (group.R2_INCOMING_BUCKET === group.R2_BUCKET) {
    throw new EnvError(
      'R2_INCOMING_BUCKET must be another bucket than R2_BUCKET, because it must stay private.',
    )
  }
  return {
    endpoint: group.R2_ENDPOINT,
    bucket: group.R2_BUCKET,
    accessKeyId: group.R2_ACCESS_KEY_ID,
    secretAccessKey: group.R2_SECRET_ACCESS_KEY,
    publicUrl: group.R2_PUBLIC_URL.replace(/\/+$/, ''),
    incomingBucket: group.R2_INCOMING_BUCKET,
  }
}

function readSmtp(source: Source) {
  const group = parseGroup(variables.smtp, source)
  return group && { url: group.SMTP_URL, from: group.SMTP_FROM }
}

function readChatModel(source: Source) {
  const hasGateway = readValue(source, 'AI_GATEWAY_API_KEY') !== undefined
  const hasEndpoint = readValue(source, 'CHAT_BASE_URL') ?? readValue(source, 'CHAT_API_KEY')
  if (hasGateway && hasEndpoint) {
    throw new EnvError('AI_GATEWAY_API_KEY must be unset when CHAT_BASE_URL or CHAT_API_KEY is set.')
  }
  if (hasEndpoint) {
    const own = parse(variables.endpoint, source, 'must be set because an own chat endpoint is set')
    return { model: own.CHAT_MODEL, baseUrl: own.CHAT_BASE_URL, apiKey: own.CHAT_API_KEY }
  }
  if (readValue(source, 'CHAT_MODEL') && !hasGateway) {
    throw new EnvError('CHAT_MODEL needs AI_GATEWAY_API_KEY, or CHAT_BASE_URL with CHAT_API_KEY, to be set.')
  }
  const group = parseGroup(variables.gateway, source)
  return group && { model: group.CHAT_MODEL, baseUrl: undefined, apiKey: group.AI_GATEWAY_API_KEY }
}

function readChat(source: Source) {
  const model = readChatModel(source)
  const { CHAT_DAILY_BUDGET_USD: dailyBudgetUsd } = parse(variables.budget, source, 'must be set')
  const prices = parseGroup(variables.price, source)
  return (
    model && {
      ...model,
      dailyBudgetUsd,
      usdPerMillionTokens: prices && { in: prices.CHAT_PRICE_IN, out: prices.CHAT_PRICE_OUT },
    }
  )
}

function rejectUnsafe(values: z.output<typeof variables.server>, hasDatabase: boolean) {
  if (hasDatabase && values.AUTH_SECRET === undefined) {
    throw new EnvError('AUTH_SECRET must be set because DATABASE_URL is set.')
  }
  if (!hasDatabase && values.INSTANCES > 1) {
    throw new EnvError('INSTANCES can be more than 1 only when DATABASE_URL is set.')
  }
}

function siteUrlOf(values: z.output<typeof variables.server>) {
  const vercelHost = values.VERCEL_PROJECT_PRODUCTION_URL
  return values.SITE_URL ?? (vercelHost ? `https://${vercelHost}` : `http://localhost:${values.PORT}`)
}

export function readEnv(source: Source) {
  const values = parse(variables.server, source, 'must be set')
  const database = readDatabase(source)
  rejectUnsafe(values, database !== undefined)
  return {
    siteUrl: siteUrlOf(values),
    isOnVercel: values.VERCEL !== undefined,
    defaultLocale: values.DEFAULT_LOCALE,
    port: values.PORT,
    /** As given: relative to the working directory of the server. */
    dataDir: values.DATA_DIR,
    trustedProxies: values.TRUSTED_PROXIES,
    instances: values.INSTANCES,
    authSecret: values.AUTH_SECRET,
    cronSecret: values.CRON_SECRET,
    /** Unset means embedded PGlite in `dataDir`. */
    database,
    /** Unset means an owner with a random password, made when the owners table is empty. */
    owner: readOwner(source),
    /** Unset means files in `dataDir`. */
    r2: readR2(source),
    /** Unset means that messages are only stored; `from` unset means the owner's own address. */
    smtp: readSmtp(source),
    /** Unset means the embedded model; `baseUrl` unset means the AI gateway. */
    chat: readChat(source),
  }
}

export type Env = ReturnType<typeof readEnv>

declare global {
  var liveCvEnv: Env | undefined
}

/** The environment of this process, read once. */
export function env(): Env {
  globalThis.liveCvEnv ??= readEnv(process.env)
  return globalThis.liveCvEnv
}
