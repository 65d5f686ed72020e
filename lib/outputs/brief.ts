/** The text on one line, at most `max` letters long, ended between two words. */
export function brief(text: string, max = 300): string {
  const line = text.replace(/\s+/g, ' ').trim().toWellFormed()
  if (line.length <= max) return line
  const start = line.slice(0, max - 1).toWellFormed()
  const words = start.slice(0, Math.max(start.lastIndexOf(' '), max / 2))
  return `${words.replace(/[\s,;:.–—-]+$/, '')}…`
}
