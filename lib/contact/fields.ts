export const contactFields = ['name', 'email', 'message'] as const

export type ContactField = (typeof contactFields)[number]

/** The longest that is taken of each, in UTF-16 units. Not `maxlength`, which cuts what is pasted without a word. */
export const longest: Record<ContactField, number> = { name: 200, email: 254, message: 10_000 }

/** People take longer than this to write; the page's code waits that long before it sends. */
export const shortestVisitMs = 2_000
