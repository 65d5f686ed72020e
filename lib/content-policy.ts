/** What every page's Content-Security-Policy says where it says nothing else; `default-src 'none'` does the rest. */
const base = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'self'"],
}

type Additions = Partial<Record<keyof typeof base | 'frame-src', string[]>>

/** The policy with further sources; a directive that has none but additions begins with them. */
export function contentPolicy(additions: Additions): string {
  const directives: Record<string, string[]> = { ...base }
  for (const [name, sources] of Object.entries(additions))
    directives[name] = [...(directives[name] ?? []), ...sources]
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}
