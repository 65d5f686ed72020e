/** An address a page may link to, or null: only the web and mail, never a script. */
export function readUrl(stored: unknown): string | null {
  if (typeof stored !== 'string' || !URL.canParse(stored)) return null
  const { protocol } = new URL(stored)
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? stored : null
}
