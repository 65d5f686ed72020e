/** What the browser keeps: the conversation while its window is open, the choice of the / key for good. */
const names = {
  conversation: 'nexus',
  open: 'nexus-open',
  draft: 'nexus-draft',
  key: 'nexus-key',
} as const

type Name = keyof typeof names

const storageOf = (name: Name): Storage => (name === 'key' ? localStorage : sessionStorage)

/** Null where there is nothing, or where the browser keeps nothing. */
export function readKept(name: Name): string | null {
  try {
    return storageOf(name).getItem(names[name])
  } catch {
    return null
  }
}

/** An empty text keeps nothing. */
export function keep(name: Name, text: string): void {
  try {
    if (text === '') storageOf(name).removeItem(names[name])
    else storageOf(name).setItem(names[name], text)
  } catch {
    // Refused or full: it lasts as long as the page.
  }
}
