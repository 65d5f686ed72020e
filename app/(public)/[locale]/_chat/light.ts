import { pathBelowLocale } from '#lib/nexus/render/paths.ts'
import type { Source } from '#lib/nexus/render/sources.ts'
import { cited, nothingCited } from '../_constellation/cited.ts'

const mark = 'data-cited'

/** What stands for an entry on the page: its title, or the name of a skill. */
function titleOf(anchor: string): Element | null {
  const entry = document.getElementById(anchor)
  return entry?.querySelector('h3, h4') ?? entry?.firstElementChild ?? null
}

function unmark(): void {
  for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark)
}

/** What is lit where, so that nothing is drawn again for every word of an answer. */
let shown = ''

/** Gives the entries of an answer its numbers, on the plate and on the page at this path. */
export function light(sources: readonly Source[], page: string): void {
  const wanted = JSON.stringify([page, sources])
  if (wanted === shown) return
  shown = wanted
  unmark()
  cited.write(new Map(sources.map(({ path, number }) => [pathBelowLocale(path) ?? '', number])))
  for (const { anchor, number } of sources)
    if (anchor !== undefined) titleOf(anchor)?.setAttribute(mark, String(number))
}

export function unlight(): void {
  shown = ''
  unmark()
  cited.write(nothingCited)
}

/** Whether this page shows anything that can be lit. */
export const isLit = (): boolean => document.querySelector(`main .has-lit, [${mark}]`) !== null
