/** The innermost cause of an error in one line: a log must not carry whole statements and their parameters. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return reasonOf(error.cause)
  const code = 'code' in error ? ` (${String(error.code)})` : ''
  return `${(error.message || error.name).split('\n', 1)[0]}${code}`
}
