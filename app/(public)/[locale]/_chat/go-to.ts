import { flushSync } from 'react-dom'
import { isFile } from '#lib/nexus/render/paths.ts'
import { keep } from '../_nexus/kept.ts'

/** From this width on the conversation stands beside the page. */
export const besidePage = '(min-width: 67rem)'

function isHere({ pathname, hash }: URL): boolean {
  const id = decodeURIComponent(hash.slice(1))
  return pathname === window.location.pathname && id !== '' && document.getElementById(id) !== null
}

/**
 * Before a link to an entry is followed. Beside the page the link does it all, and the conversation goes along to
 * another page; over the page the conversation makes way first. A file is a link like
 * any other. True when nothing is left to follow.
 */
export function showEntry(path: string, leave: () => void): boolean {
  if (isFile(path)) return false
  const address = new URL(path, window.location.href)
  const isOnPage = isHere(address)
  if (window.matchMedia(besidePage).matches) {
    if (!isOnPage) keep('open', 'yes')
    return false
  }
  keep('open', '')
  if (!isOnPage) return false
  flushSync(leave)
  window.location.hash = address.hash
  return true
}
