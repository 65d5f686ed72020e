import { createHmac, timingSafeEqual } from 'node:crypto'

const validMs = 60_000

export type Signature = { timestamp: string; nonce: string; value: string }

declare global {
  var liveCvUsedNonces: Map<string, number> | undefined
}

/** HMAC-SHA256 over time, nonce and body. */
export function sign(secret: string, body: string, timestamp: string, nonce: string): string {
  return createHmac('sha256', secret).update(`${timestamp}\n${nonce}\n${body}`).digest('hex')
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** A signature counts once; they are remembered for as long as they would be valid. */
function isFirstUse(nonce: string, now: number): boolean {
  globalThis.liveCvUsedNonces ??= new Map()
  const used = globalThis.liveCvUsedNonces
  for (const [old, until] of used) if (until < now) used.delete(old)
  if (used.has(nonce)) return false
  used.set(nonce, now + 2 * validMs)
  return true
}

/** Whether the body was signed with our secret within the last minute and is here for the first time. */
export function isSigned(secret: string, body: string, signature: Signature, now = Date.now()): boolean {
  const { timestamp, nonce, value } = signature
  const isRecent = Math.abs(now - Number(timestamp)) <= validMs
  return isRecent && isSame(value, sign(secret, body, timestamp, nonce)) && isFirstUse(nonce, now)
}
