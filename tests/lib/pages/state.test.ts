import { beforeEach, expect, test } from 'vitest'
import { everyAddress, isFresh, learnEdit, pagesState, type RenderedAt } from '#lib/pages/state.ts'

const addresses = ['/en', '/es', '/en/projects/a', '/en/projects/b', '/(.)a']
const sequences = 300
const steps = 60

/** Mulberry32: the same sequences in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Page = { address: string; shows: number; at: RenderedAt }

/** A database, a process that learns of its edits in batches and late, and pages rendered by it meanwhile. */
class Model {
  readonly #random: (below: number) => number
  /** What each address shows now, by the edit that last changed it. */
  readonly newest = new Map<string, number>()
  readonly stored: Page[] = []
  readonly #underWay: Page[] = []
  readonly #unlearned: { revision: number; addresses: string[] }[] = []
  #revision = 0

  constructor(seed: number) {
    this.#random = randomFrom(seed)
  }

  #commit(): void {
    this.#revision++
    const touched = addresses.filter(() => this.#random(3) === 0)
    const isAll = this.#random(8) === 0
    for (const address of isAll ? addresses : touched) this.newest.set(address, this.#revision)
    this.#unlearned.push({ revision: this.#revision, addresses: isAll ? [everyAddress] : touched })
  }

  learn(): void {
    for (const { revision, addresses: touched } of this.#unlearned.splice(0)) learnEdit(revision, touched)
  }

  #begin(): void {
    const address = addresses[this.#random(addresses.length)] ?? ''
    const { profileId, revision } = pagesState().edits
    this.#underWay.push({ address, shows: -1, at: { profileId, revision } })
  }

  #read(): void {
    for (const page of this.#underWay) {
      if (page.shows === -1 && this.#random(2) === 0) page.shows = this.newest.get(page.address) ?? 0
    }
  }

  #finish(): void {
    const done = this.#underWay.findIndex(({ shows }) => shows !== -1)
    if (done !== -1) this.stored.push(...this.#underWay.splice(done, 1))
  }

  step(): void {
    const actions = [
      this.#commit,
      this.learn,
      this.#begin,
      this.#begin,
      this.#read,
      this.#finish,
      this.#finish,
    ]
    actions[this.#random(actions.length)]?.call(this)
  }
}

beforeEach(() => {
  globalThis.liveCvPages = undefined
})

test.each(Array.from({ length: sequences }, (_, seed) => seed))(
  'in sequence %i of edits and renderings a page older than a learned edit of its address is never fresh',
  seed => {
    const model = new Model(seed)
    for (let step = 0; step < steps; step++) {
      model.step()
      const known = pagesState().edits.revision
      const stale = model.stored.filter(({ address, shows }) => {
        const newest = model.newest.get(address) ?? 0
        return shows < newest && newest <= known
      })
      expect(stale.filter(({ address, at }) => isFresh([address], at))).toEqual([])
    }
  },
)

test('a page rendered after the last edit of its address stays fresh, whatever else is edited', () => {
  learnEdit(1, ['/en'])
  const at = { profileId: null, revision: pagesState().edits.revision }
  learnEdit(2, ['/es'])
  learnEdit(3, ['/en/projects/a'])
  expect(isFresh(['/en', '/layout'], at)).toBe(true)
  learnEdit(4, ['/en'])
  expect(isFresh(['/en', '/layout'], at)).toBe(false)
})

test('edits learned out of order, or twice, count as the newest', () => {
  learnEdit(5, ['/en'])
  learnEdit(3, ['/en', everyAddress])
  expect(pagesState().edits).toMatchObject({ revision: 5, everything: 3, expired: { '/en': 5 } })
  expect(isFresh(['/en'], { profileId: null, revision: 4 })).toBe(false)
})

test('a page of another CV is not fresh, however new', () => {
  pagesState().edits.profileId = 'one'
  expect(isFresh(['/en'], { profileId: 'one', revision: 0 })).toBe(true)
  expect(isFresh(['/en'], { profileId: 'another', revision: 99 })).toBe(false)
})
