const told = 'aria-activedescendant'

/**
 * Tells screen readers which line is the active one: after a search cmdk 1.1.1 goes on naming the line that was
 * active before it.
 */
export function nameActive(dialog: HTMLElement): () => void {
  const name = () => {
    const active = dialog.querySelector('[role="option"][aria-selected="true"]')
    const input = dialog.querySelector('input')
    if (input === null || input.getAttribute(told) === (active?.id ?? null)) return
    if (active === null) input.removeAttribute(told)
    else input.setAttribute(told, active.id)
  }
  const observer = new MutationObserver(name)
  observer.observe(dialog, { subtree: true, childList: true, attributeFilter: ['aria-selected', told] })
  return () => observer.disconnect()
}
