import { env } from '#lib/env.ts'

/** What the address of every stored file begins with, without a slash at its end. */
export function publicBase(): string {
  return env().r2?.publicUrl ?? '/media'
}
