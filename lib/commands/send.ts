import { authSecret } from '#lib/auth/secret.ts'
import { closeDatabase } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import type { Result } from '#lib/result.ts'
import { type Command, type CommandDone, runCommand } from './commands.ts'
import { findServer } from './running-server.ts'
import { sign } from './signature.ts'

type Answer = Result<CommandDone>

/** The server was reached and did not do it. */
export class CommandRefusedError extends Error {
  override name = 'CommandRefusedError'
}

async function request(url: string, body: string): Promise<Response> {
  const [time, nonce] = [String(Date.now()), crypto.randomUUID()]
  const signature = sign(await authSecret(), body, time, nonce)
  return fetch(new URL('/api/commands', url), {
    method: 'POST',
    headers: { 'x-command-time': time, 'x-command-nonce': nonce, 'x-command-signature': signature },
    body,
  })
}

function isRefusedConnection(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED'
}

/** The server's answer, or null when nobody listens there any more. */
async function askServer(url: string, asked: Command): Promise<Answer | null> {
  try {
    const response = await request(url, JSON.stringify(asked))
    if (response.ok) return await response.json()
    throw new CommandRefusedError(`The server at ${url} answered ${response.status} and changed nothing.`)
  } catch (error) {
    if (isRefusedConnection(error)) return null
    throw error
  }
}

async function runHere(asked: Command): Promise<Answer> {
  try {
    return await runCommand(asked)
  } finally {
    await closeDatabase()
  }
}

/** A server that started meanwhile, and may have looked at the database just before our commit. */
async function tellServer(): Promise<void> {
  const url = await findServer()
  // One that cannot do it now has no database either, and asks by itself until it has.
  if (url !== null) await askServer(url, { name: 'catch-up' }).catch(() => null)
}

/** A server elsewhere on the same real database, if the owner named one. */
function siteElsewhere(): string | null {
  const { database, siteUrl } = env()
  return database === undefined || new URL(siteUrl).hostname === 'localhost' ? null : siteUrl
}

/**
 * Does a command in the server that holds the database and the pages: the one of this data folder, or the
 * one at `SITE_URL`. Where none runs, in this process.
 */
export async function sendCommand(asked: Command): Promise<Answer> {
  const url = (await findServer()) ?? siteElsewhere()
  const answer = url === null ? null : await askServer(url, asked)
  if (answer !== null) return answer
  const done = await runHere(asked)
  await tellServer()
  return done
}
