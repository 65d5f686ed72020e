import { sign } from '#lib/commands/signature.ts'
import { type Site, secret } from './site.ts'

type Given = { time?: string; nonce?: string; secret?: string; signature?: string }

/** Sends what a command of `npm run` would send; `given` replaces parts of its signature. */
export function postCommand(site: Site, body: string, given: Given = {}): Promise<Response> {
  const { time = String(Date.now()), nonce = crypto.randomUUID() } = given
  const signature = given.signature ?? sign(given.secret ?? secret, body, time, nonce)
  const headers = { 'x-command-time': time, 'x-command-nonce': nonce, 'x-command-signature': signature }
  return site.fetch('/api/commands', { method: 'POST', headers, body })
}

/** The server's answer to a signed command. */
export async function command(site: Site, asked: object) {
  const response = await postCommand(site, JSON.stringify(asked))
  if (!response.ok) throw new Error(`The server answered ${response.status}: ${await response.text()}`)
  return response.json()
}
