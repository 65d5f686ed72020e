import type { CacheHandler, CacheHandlerValue } from 'next/dist/server/lib/incremental-cache'
import { env } from '#lib/env.ts'
import { reasonOf } from '#lib/reason.ts'
import { pagesFolder } from './folder.ts'
import { markedStatus } from './markers.ts'
import { pageName, readPage, removePage, type StoredPage, writePage } from './page-file.ts'
import { type SplitPage, splitPage } from './payload.ts'
import { contentSecurityPolicy } from './policy.ts'
import { isFresh, openPages, pagesState } from './state.ts'

type Value = CacheHandlerValue['value']
type SetContext = Parameters<CacheHandler['set']>[2]

const tagPrefix = '_N_T_'
const maxRenderings = 10_000
/** Payloads of one page: the present one and those of pages that a reader may still be loading. */
const keptPayloads = 3

const thisMonth = () => new Date().toISOString().slice(0, 7)

function addressesOf(value: NonNullable<Value>): string[] {
  const tags = 'headers' in value ? String(value.headers?.['x-next-cache-tags'] ?? '') : ''
  const own = tags.split(',').filter(tag => tag.startsWith(tagPrefix))
  return own.map(tag => tag.slice(tagPrefix.length))
}

type Page = NonNullable<Value> & { html: string }

const isPage = (value: Value): value is Extract<Page, { rscData?: unknown }> =>
  value !== null && 'html' in value && 'rscData' in value

/** Adds the page's status and security policy; Next answers the request that rendered it with the same object. */
function dress(value: Value): 200 | 404 | 503 {
  if (!isPage(value)) return 200
  const status = markedStatus(value.html)
  value.status = status === 200 ? value.status : status
  value.headers ??= {}
  value.headers['content-security-policy'] = contentSecurityPolicy(value.html)
  if (status === 503) value.headers['retry-after'] = '5'
  return status
}

/** Leaves the payload to a file of its own where every instance can find it: that is, where there is one. */
function lighten(key: string, value: Value): SplitPage['payload'][] {
  const split = isPage(value) && env().instances === 1 ? splitPage(value.html, pageName(key)) : null
  if (split === null || !isPage(value)) return []
  value.html = split.html
  dress(value)
  return [split.payload]
}

/** Remembers what was known as a rendering began; an earlier note stays, it is the more careful one. */
function noteRendering(key: string): void {
  const { renderings, edits, snapshotReads } = pagesState()
  if (renderings.has(key)) return
  if (renderings.size >= maxRenderings) renderings.clear()
  const { profileId, revision } = edits
  renderings.set(key, { profileId, revision, month: thisMonth(), snapshotReads })
}

/** What a finished rendering is good for, or null when it must not be kept. */
function finishRendering(key: string) {
  const { renderings, snapshotReads } = pagesState()
  const noted = renderings.get(key)
  renderings.delete(key)
  return noted !== undefined && noted.snapshotReads === snapshotReads ? noted : null
}

/**
 * Next's cache handler for public pages (its documented interface): one file a page under
 * `DATA_DIR/pages/<build>`. What is stale follows from lib/pages/state.ts alone; see docs/decisions.
 */
export default class PageCache {
  readonly #folder: string

  constructor() {
    this.#folder = openPages(pagesFolder())
  }

  async get(key: string): Promise<CacheHandlerValue | null> {
    const page = await readPage(this.#folder, key)
    if (page !== null && page.month === thisMonth() && isFresh(page.addresses, page)) {
      return { lastModified: Date.now(), value: page.value, cacheControl: page.cacheControl }
    }
    noteRendering(key)
    return null
  }

  async set(key: string, value: Value, context: SetContext): Promise<void> {
    const status = dress(value)
    const noted = finishRendering(key)
    if (noted === null) return
    if (value === null || status !== 200 || 'fetchCache' in context) return void (await this.#keep(key, null))
    const { profileId, revision, month } = noted
    const cacheControl = 'cacheControl' in context ? context.cacheControl : undefined
    const addresses = addressesOf(value)
    const whole = isPage(value) ? value.html : ''
    const payloads = [...lighten(key, value), ...(await this.#earlierPayloads(key))].slice(0, keptPayloads)
    const page = { profileId, revision, month, addresses, value, cacheControl, payloads }
    if (await this.#keep(key, page)) return
    // Nobody could ask for a payload that was not stored.
    if (isPage(value)) value.html = whole
    dress(value)
  }

  async #earlierPayloads(key: string): Promise<SplitPage['payload'][]> {
    return (await readPage(this.#folder, key))?.payloads ?? []
  }

  /** A full disk costs the storing, never the answer; whether it was done. */
  async #keep(key: string, page: StoredPage | null): Promise<boolean> {
    try {
      await (page === null ? removePage(this.#folder, key) : writePage(this.#folder, key, page))
      return true
    } catch (error) {
      console.warn('A rendered page could not be stored and will be rendered again:', reasonOf(error))
      return false
    }
  }

  /** Nothing: revalidatePath serves the hosts that ignore this handler; here lib/pages decides. */
  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}
