import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '#lib/files.ts'

/**
 * What this process knows of edits. Time is the CV's revision, not a clock: `revision` is the newest edit
 * known, `expired` the edit that last made an address stale, `everything` the last that made all stale. A
 * page is fresh when the revision known as its rendering began is not below the two.
 */
const knownEdits = z.object({
  profileId: z.string().nullable(),
  revision: z.int().nonnegative(),
  everything: z.int().nonnegative(),
  expired: z.record(z.string(), z.int().positive()),
})

export type KnownEdits = z.infer<typeof knownEdits>

export type PagesState = {
  folder: string | undefined
  edits: KnownEdits
  /** Cache key -> what was known as its rendering began. */
  renderings: Map<string, { revision: number; month: string; snapshotReads: number }>
  /** Counts reads answered by the snapshot: a page rendered across one is not kept. */
  snapshotReads: number
  saving: Promise<void>
  /** Tells the framework: its client caches, and hosts that ignore our page cache. Unset in commands. */
  revalidate: ((address: string) => void) | undefined
}

declare global {
  // Next evaluates a module once per bundle: what must be one per process lives here.
  var liveCvPages: PagesState | undefined
}

const nothingKnown = (): KnownEdits => ({ profileId: null, revision: 0, everything: 0, expired: {} })
const fileName = 'edits.json'

export function pagesState(): PagesState {
  globalThis.liveCvPages ??= {
    folder: undefined,
    edits: nothingKnown(),
    renderings: new Map(),
    snapshotReads: 0,
    saving: Promise.resolve(),
    revalidate: undefined,
  }
  return globalThis.liveCvPages
}

function readEdits(folder: string): KnownEdits {
  try {
    return knownEdits.parse(JSON.parse(readFileSync(join(folder, fileName), 'utf8')))
  } catch {
    // None yet, or damaged: the comparison with the database at start makes everything stale.
    return nothingKnown()
  }
}

/** Tells where this build's pages lie and recalls what an earlier process knew; the first call counts. */
export function openPages(folder: string): string {
  const state = pagesState()
  if (state.folder === undefined) {
    state.folder = folder
    state.edits = readEdits(folder)
  }
  return state.folder
}

/** Keeps what is known for the next process; one writing at a time, the last one wins. */
export function saveEdits(): Promise<void> {
  const state = pagesState()
  const { folder } = state
  if (folder === undefined) return Promise.resolve()
  const write = () => writeWhole(join(folder, fileName), JSON.stringify(state.edits))
  state.saving = state.saving.then(write, write)
  return state.saving
}

/** Stands for every address. */
export const everyAddress = '*'

/** Learns of one committed edit: `addresses` are stale from now on. */
export function learnEdit(revision: number, addresses: readonly string[]): void {
  const { edits } = pagesState()
  if (addresses.includes(everyAddress)) edits.everything = Math.max(edits.everything, revision)
  for (const address of addresses) edits.expired[address] = Math.max(edits.expired[address] ?? 0, revision)
  edits.revision = Math.max(edits.revision, revision)
}

/** Whether a page rendered when `revision` was the newest known edit may still be shown. */
export function isFresh(addresses: readonly string[], revision: number): boolean {
  const { everything, expired } = pagesState().edits
  return revision >= everything && addresses.every(address => revision >= (expired[address] ?? 0))
}
