/** The text on one line, at most `max` letters long, ended between two words. */
export function brief(text: string, max = 300): string {
  const line = text.replace(/\s+/g, ' ').trim().toWellFormed()
  if (line.length <= max) return line
  const start = line.slice(0, max - 1)
  const end = start.lastIndexOf(' ')
  const words = end > max / 2 ? start.slice(0, end) : start
  // Half a letter may be left of what is no word.
  return `${words.replace(/[\ud800-\udbff]$|[\s,;:.–—-]+$/, '')}…`
}
