import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '#lib/files.ts'
import { reasonOf } from '#lib/reason.ts'

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

/** What was known as a page's rendering began. */
export type RenderedAt = Pick<KnownEdits, 'profileId' | 'revision'>

export type PagesState = {
  folder: string | undefined
  edits: KnownEdits
  /** By cache key, those under way. */
  renderings: Map<string, RenderedAt & { month: string; snapshotReads: number }>
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
    // None yet, or damaged: nobody knows which CV the pages beside it show.
    dropPages(folder)
    return nothingKnown()
  }
}

/** Forgets every stored page; they are rendered again. */
export function dropPages(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    console.warn('The stored pages could not be removed:', reasonOf(error))
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

async function writeEdits(folder: string): Promise<void> {
  try {
    await writeWhole(join(folder, fileName), JSON.stringify(pagesState().edits))
  } catch (error) {
    // The next process begins at an earlier revision and asks the database for what came after it.
    console.warn('What is known of edits could not be stored:', reasonOf(error))
  }
}

/** Keeps what is known for the next process; one writing at a time, the last one wins. */
export function saveEdits(): Promise<void> {
  const state = pagesState()
  const { folder } = state
  if (folder === undefined) return Promise.resolve()
  state.saving = state.saving.then(() => writeEdits(folder))
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

/** Whether a page rendered when `revision` was the newest known edit of this CV may still be shown. */
export function isFresh(addresses: readonly string[], { profileId, revision }: RenderedAt): boolean {
  const { everything, expired, ...known } = pagesState().edits
  if (profileId !== known.profileId || revision < everything) return false
  return addresses.every(address => revision >= (expired[address] ?? 0))
}
