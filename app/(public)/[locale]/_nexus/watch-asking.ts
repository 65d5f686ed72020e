import { readKept } from './kept.ts'

const fields = 'input, textarea, select, [contenteditable]'

/** The full page of the Nexus has its field already. */
function focusOnPage(): boolean {
  const field = document.querySelector('main [name="question"]')
  if (!(field instanceof HTMLElement)) return false
  field.focus()
  return true
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent) =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented)

function isAskKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event
  if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return false
  const isTyping = target instanceof Element && target.closest(fields) !== null
  const isFree =
    document.querySelector('a[data-ask]') !== null && document.querySelector('dialog:modal') === null
  return !isTyping && isFree && readKept('key') !== 'off'
}

/** Hears of every wish to ask: a link to the Nexus pressed, or the / key. */
export function watchAsking(open: () => void): () => void {
  const start = (event: Event) => {
    event.preventDefault()
    if (!focusOnPage()) open()
  }
  const press = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-ask]') : null
    if (link !== null && isPlainClick(event)) start(event)
  }
  const type = (event: KeyboardEvent) => {
    if (isAskKey(event)) start(event)
  }
  document.addEventListener('click', press)
  document.addEventListener('keydown', type)
  return () => {
    document.removeEventListener('click', press)
    document.removeEventListener('keydown', type)
  }
}
