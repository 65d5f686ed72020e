import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB, two passes and one lane: the first of the settings that OWASP recommends. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password nobody knows, made at the same cost: an unknown address takes as long to refuse. */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$7ZWSjYwGa9kd8o/+b3Tjjw$GHdt5PMcpgH5mWt6L7E2KON9qeBPVIMKyHcmiOFxl2g'

export const minPasswordLength = 12
export const maxPasswordLength = 1_000

/** One form for letters that keyboards compose differently (NIST SP 800-63B). */
const composed = (password: string) => password.normalize('NFKC')

export function hashPassword(password: string): Promise<string> {
  return hash(composed(password), cost)
}

export function isPasswordOf(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, composed(password))
}

/** 32 signs that no one confuses when reading them off a screen. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Four groups of five, 100 bits. */
export function randomPassword(): string {
  const signs = Array.from(randomBytes(20), byte => alphabet[byte % alphabet.length])
  return [0, 5, 10, 15].map(start => signs.slice(start, start + 5).join('')).join('-')
}
