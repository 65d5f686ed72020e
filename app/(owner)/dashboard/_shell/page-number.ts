import { z } from 'zod'

const page = z.coerce.number().int().min(1).max(10_000).catch(1)

/** The page that an address asks for; the first where that is no number. */
export const pageNumber = (asked: unknown): number => page.parse(asked)
