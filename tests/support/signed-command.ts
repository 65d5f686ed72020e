import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sign } from '#lib/commands/signature.ts'
import type { Site } from './site.ts'

type Given = { time?: string; nonce?: string; secret?: string; signature?: string }

/** The secret of a site on the embedded database: made when the first command asks for it. */
export function secretOf(site: Site): string {
  const file = join(site.dataDir, 'auth-secret')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Sends what a command of `npm run` would send; `given` replaces parts of its signature. */
export function postCommand(site: Site, body: string, given: Given = {}): Promise<Response> {
  const { time = String(Date.now()), nonce = crypto.randomUUID() } = given
  const signature = given.signature ?? sign(given.secret ?? secretOf(site), body, time, nonce)
  const headers = { 'x-command-time': time, 'x-command-nonce': nonce, 'x-command-signature': signature }
  return site.fetch('/api/commands', { method: 'POST', headers, body })
}

/** The server's answer to a signed command. */
export async function command(site: Site, asked: object) {
  const response = await postCommand(site, JSON.stringify(asked))
  if (!response.ok) throw new Error(`The server answered ${response.status}: ${await response.text()}`)
  return response.json()
}
