/**
 * A page says in a meta element which status it wants: under static rendering it cannot set one, and
 * Next's own notFound() leaves the body empty without JavaScript. The page cache turns it into the status.
 */
export const statusMarker = 'response-status'

const pattern = new RegExp(`<meta name="${statusMarker}" content="(404|503)"`)

/** The status a rendered page asks for; 200 where it asks for none. */
export function markedStatus(html: string): 200 | 404 | 503 {
  const status = pattern.exec(html.slice(0, 100_000))?.[1]
  if (status === '404') return 404
  return status === '503' ? 503 : 200
}
