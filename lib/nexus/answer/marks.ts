/** A piece of an answer: text that is safe to show, an entry that is cited, or that the CV does not say. */
export type Mark = { kind: 'text'; text: string } | { kind: 'cite'; anchor: string } | { kind: 'silent' }

/** What a model may point at. */
export type Known = {
  /** The anchor of the entry that `target` names by its anchor or its address, or null. */
  anchorAt: (target: string) => string | null
  isKnownUrl: (url: string) => boolean
}

/** The marks that a text begins with, and how much of it they took; null when more of it has to come first. */
type Read = { marks: Mark[]; length: number } | null

const special = / ?!?\[|\]|<|https?:\/\/|www\./i
/** The end of a text that may be the beginning of one of those. */
const unfinished = /(?: !?|!|\b(?:ht?|htt|https?:?|https?:\/|w{1,3}))$/i
const url = /^(?:https?:\/\/|www\.)[^\s<>"'()[\]{}]*/i
const label = /^( ?)(!?)\[([^[\]\n]*)\]/
const target = /^\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/
const anchorLike = /^#?[\w-]+$/
const longest = 400

const text = (content: string): Mark[] => (content === '' ? [] : [{ kind: 'text', text: content }])

/**
 * Reads what a model writes, piece by piece: `[anchor]` becomes a citation, `[silent]` the note that the CV does
 * not say; tags, images and links lose what makes them such. It keeps back only what may still become one of
 * these. No square bracket of the model's own is left: `[1]` in the outcome is always a citation of ours.
 */
export class MarkReader {
  readonly #known: Known
  #held = ''

  constructor(known: Known) {
    this.#known = known
  }

  /** What is certain after `delta`. */
  push(delta: string): Mark[] {
    this.#held += delta.replaceAll('【', '[').replaceAll('】', ']')
    return this.#take({ isEnd: false })
  }

  /** The rest, when nothing more comes. */
  end(): Mark[] {
    return this.#take({ isEnd: true })
  }

  #take({ isEnd }: { isEnd: boolean }): Mark[] {
    const marks: Mark[] = []
    for (let at = this.#held.search(special); at !== -1; at = this.#held.search(special)) {
      marks.push(...text(this.#cut(at)))
      const read = this.#read(this.#held, isEnd)
      if (read === null) return marks
      marks.push(...read.marks)
      this.#cut(read.length)
    }
    const kept = isEnd ? 0 : (unfinished.exec(this.#held)?.[0].length ?? 0)
    return [...marks, ...text(this.#cut(this.#held.length - kept))]
  }

  /** Takes so much from the front of what is held. */
  #cut(length: number): string {
    const front = this.#held.slice(0, length)
    this.#held = this.#held.slice(length)
    return front
  }

  #read(held: string, isEnd: boolean): Read {
    if (held.startsWith('<')) return readAngle(held, isEnd)
    if (held.startsWith(']')) return { marks: text(')'), length: 1 }
    return /^ ?!?\[/.test(held) ? this.#readBracket(held, isEnd) : this.#readUrl(held, isEnd)
  }

  /** An address that the CV does not hold is left out: a page would make a link of it. */
  #readUrl(held: string, isEnd: boolean): Read {
    const [whole = ''] = url.exec(held) ?? []
    if (whole.length === held.length && !isEnd && held.length < longest) return null
    const address = whole.replace(/[.,;:!?]+$/, '')
    const shown = this.#known.isKnownUrl(address) ? address : '…'
    return { marks: text(shown), length: address.length }
  }

  #readBracket(held: string, isEnd: boolean): Read {
    const [whole, blank = '', bang = '', inner = ''] = label.exec(held) ?? []
    if (whole === undefined) return readUnclosed(held, isEnd)
    const rest = held.slice(whole.length)
    const link = target.exec(rest)
    if (link === null && /^(\(|$)/.test(rest) && canGoOn(rest, isEnd)) return null
    const marks = link && bang ? [] : this.#readLabel(blank, inner, link?.[1])
    // What follows directly would make a link of it after all, or say where links lead.
    if (link === null && /^[(:]/.test(rest)) marks.push(...text(' '))
    return { marks, length: whole.length + (link?.[0].length ?? 0) }
  }

  #readLabel(blank: string, inner: string, to: string | undefined): Mark[] {
    if (inner.trim().toLowerCase() === 'silent') return [{ kind: 'silent' }]
    const items = itemsOf(inner)
    const cited = items.flatMap(item => this.#known.anchorAt(item) ?? [])
    if (cited.length > 0) return [...text(blank), ...cited.map(anchor => ({ kind: 'cite' as const, anchor }))]
    if (to !== undefined) return this.#readLink(blank, inner, to)
    const isMark = items.length === 1 || (items.length > 1 && items.every(item => item.includes('-')))
    return isMark ? [] : text(`${blank}(${this.#plain(inner)})`)
  }

  /** A link to an entry is a way to cite it; of any other only the words stay. */
  #readLink(blank: string, inner: string, to: string): Mark[] {
    const anchor = this.#known.anchorAt(to.trim())
    const words = text(`${blank}${this.#plain(inner)}`)
    return anchor === null ? words : [...words, ...text(' '), { kind: 'cite', anchor }]
  }

  #plain(inner: string): string {
    const addresses = new RegExp(url.source.slice(1), 'gi')
    return inner
      .replace(addresses, address => (this.#known.isKnownUrl(address) ? address : '…'))
      .replaceAll('<', '‹')
  }
}

/** The anchors that a bracket may list; none when it holds prose. */
function itemsOf(inner: string): string[] {
  const items = inner.trim().split(/[,; ]+/)
  return items.every(item => anchorLike.test(item)) ? items : []
}

/** Whether what is missing may still come. */
const canGoOn = (held: string, isEnd: boolean) => !isEnd && held.length < longest && !held.includes('\n')

/** A bracket that nothing closes is an ordinary one. */
function readUnclosed(held: string, isEnd: boolean): Read {
  const at = held.indexOf('[')
  if (held.lastIndexOf('[') === at && canGoOn(held, isEnd)) return null
  return { marks: text(`${held.startsWith(' ') ? ' ' : ''}(`), length: at + 1 }
}

/** A tag begins with a letter, `/`, `!` or `?`; "less than" stays as it is. */
function readAngle(held: string, isEnd: boolean): Read {
  if (held.length === 1 && !isEnd) return null
  return { marks: text(/^<[a-z/!?]/i.test(held) ? '‹' : '<'), length: 1 }
}
