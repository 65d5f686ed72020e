import { z } from 'zod'

export const maxTextLength = 20_000
export const maxJsonDepth = 32

/** No NUL (PostgreSQL refuses it), no lone surrogate (drivers silently replace it). */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

/** The text rules of every stored text: CRLF and CR become LF, nothing else is altered. */
export const storableText = z
  .string()
  .max(maxTextLength, { error: 'text.tooLong' })
  .refine(isStorable, { error: 'text.notStorable' })
  .transform(text => text.replace(/\r\n?/g, '\n'))

function isShallow(value: unknown, depth = 1): boolean {
  if (typeof value === 'string') return isStorable(value)
  if (value === null || typeof value !== 'object') return true
  if (depth > maxJsonDepth) return false
  return Object.entries(value).every(([key, child]) => isStorable(key) && isShallow(child, depth + 1))
}

/** A JSON object of at most 32 levels: PGlite accepts deeper ones without storing them. */
export const storableJson = z
  .record(z.string(), z.unknown())
  .refine(value => isShallow(value), { error: 'json.notStorable' })
