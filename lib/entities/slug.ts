import { z } from 'zod'
import { slugPattern } from '#db/columns.ts'

const maxLength = 80

/** What the column's own check accepts. */
export const plainSlug = z
  .string()
  .max(120, { error: 'text.tooLong' })
  .regex(new RegExp(slugPattern), { error: 'slug.notPlain' })

/** `Andén de carga` -> `anden-de-carga`; `entry` where nothing usable is left. */
export function slugify(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '')
  return plain || 'entry'
}

/** The slug itself when free, else with the first free number behind it. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  let candidate = slug
  for (let number = 2; taken.includes(candidate); number++) candidate = `${slug}-${number}`
  return candidate
}
