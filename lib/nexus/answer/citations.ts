import type { Locale } from '#lib/i18n/locales.ts'
import { formatYears } from '#lib/i18n/periods.ts'
import { cite, type Entry } from '../entries/entry.ts'
import type { ChatChunk } from './answer.ts'
import type { Known } from './marks.ts'

const hostOf = (address: string) => URL.parse(address)?.host.replace(/^www\./, '')

/** The same entry on the page that the visitor reads, which may be in another language than the question. */
export const pathIn = (path: string, locale: Locale): string =>
  path.replace(/^\/[a-z]{2}(?=[/#?]|$)/, `/${locale}`)

/** What a model may point at: entries by anchor or address; `urls` are the addresses the CV itself holds. */
export function knownOf(entries: readonly Entry[], urls: readonly string[]): Known {
  const anchors = new Set(entries.map(({ anchor }) => anchor))
  const byPath = new Map(
    entries
      .filter(({ kind }) => kind !== 'document')
      .map(({ path, anchor }) => [path.replace(/^\/[a-z]{2}/, ''), anchor]),
  )
  const hosts = new Set(urls.flatMap(url => hostOf(url) ?? []))
  return {
    anchorAt: target => {
      const anchor = target.replace(/^.*#/, '').toLowerCase()
      if (anchors.has(anchor)) return anchor
      return byPath.get(target.replace(/^(https?:\/\/[^/]+)?\/[a-z]{2}(?=\/)/, '')) ?? null
    },
    isKnownUrl: url => hosts.has(hostOf(/^www\./i.test(url) ? `https://${url}` : url) ?? ''),
  }
}

/** Numbers the entries of one answer in the order in which they are first cited. */
export class Citations {
  readonly #entries: Map<string, Entry>
  readonly #numbers = new Map<string, number>()
  readonly #page: Locale
  readonly #language: Locale

  constructor(entries: readonly Entry[], { page, language }: { page: Locale; language: Locale }) {
    this.#entries = new Map(entries.map(entry => [entry.anchor, entry]))
    this.#page = page
    this.#language = language
  }

  /** The number of an entry, with the chunks that make it known when it is new; null where there is none such. */
  cite(anchor: string): { number: number; chunks: ChatChunk[] } | null {
    const entry = this.#entries.get(anchor)
    if (entry === undefined) return null
    const given = this.#numbers.get(anchor)
    if (given !== undefined) return { number: given, chunks: [] }
    const number = this.#numbers.size + 1
    this.#numbers.set(anchor, number)
    return { number, chunks: this.#announce(number, entry) }
  }

  /** A document says it in its own language alone. */
  #pathOf(kind: Entry['kind'], path: string): string {
    return kind === 'document' ? path : pathIn(path, this.#page)
  }

  #announce(number: number, entry: Entry): ChatChunk[] {
    const { kind, anchor, path, title, period } = cite(entry)
    const years = period === null ? '' : formatYears(period, this.#language)
    return [
      { type: 'source-url', sourceId: String(number), url: this.#pathOf(kind, path), title },
      { type: 'data-citation', id: `citation-${number}`, data: { number, kind, anchor, years } },
    ]
  }
}
