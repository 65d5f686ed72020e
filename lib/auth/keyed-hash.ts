import { createHmac, timingSafeEqual } from 'node:crypto'
import { authSecret } from './secret.ts'

/** HMAC-SHA256 of `text` for one purpose; what is made for one cannot be used for another. */
export async function keyedHash(purpose: string, text: string): Promise<string> {
  return createHmac('sha256', await authSecret())
    .update(`${purpose}\n${text}`)
    .digest('base64url')
}

export async function isKeyedHash(value: string, purpose: string, text: string): Promise<boolean> {
  const [given, right] = [Buffer.from(value), Buffer.from(await keyedHash(purpose, text))]
  return given.length === right.length && timingSafeEqual(given, right)
}
