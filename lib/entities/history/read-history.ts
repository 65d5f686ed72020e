import { countRevisions, type KeptRevision, listFileNames, listRevisions } from '#db/queries/revisions.ts'
import { database } from '#lib/db.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { descriptions } from '../descriptions/index.ts'
import { entryTitle, type OwnedEntry, type OwnerEntries } from '../owner-entries.ts'
import { type EntityName, entityTables } from '../tables.ts'
import { type Difference, describeChange, type Names } from './describe-change.ts'
import { readKept, readKeptParts, type Values } from './kept.ts'
import { type What, whatHappened } from './what-happened.ts'

export const versionsPerPage = 20

/** One state of an entry, and what made it. */
export type Version = {
  /** The revision that kept it, and on which side of its write. */
  revision: string
  side: 'before' | 'after'
  at: Date
  what: What
  isByCommand: boolean
  differences: Difference[]
  /** The state that the entry has now cannot be restored, nor one of which nothing was kept. */
  canRestore: boolean
}

type Reader = { cv: OwnerEntries; locale: Locale }

/** How many writes of the entry are kept. */
export async function countVersions(entity: EntityName, id: string): Promise<number> {
  return await countRevisions(await database(), { table: entityTables[entity], id })
}

/** The files that revisions of these entries speak of. */
function filesIn(kept: KeptRevision[]): string[] {
  const sides = kept.flatMap(({ before, after }) => [before, after])
  const images = sides.flatMap(side => readKeptParts(side).images ?? []).map(({ mediaId }) => mediaId)
  const photos = sides.map(side => readKept(side)?.photoId).filter(id => typeof id === 'string')
  return [...new Set([...images, ...photos])]
}

async function namesFor(kept: KeptRevision[], { cv, locale }: Reader): Promise<Names> {
  const files = new Map(
    (await listFileNames(await database(), filesIn(kept))).map(({ id, name }) => [id, name ?? id]),
  )
  const entry = (entity: EntityName, id: string) => {
    const found = cv.entries[entity].find(each => each.id === id)
    return found === undefined ? null : entryTitle(found, locale, cv.main)
  }
  return { locale, entry, file: id => files.get(id) ?? null }
}

function versionOf(entity: EntityName, kept: KeptRevision, names: Names): Omit<Version, 'canRestore'> {
  const before: Values | null = readKept(kept.before)
  const after: Values | null = readKept(kept.after)
  const isBack = kept.action === 'restore' && before === null
  const sides = { description: descriptions[entity], before: before ?? {}, after: after ?? {}, names }
  const differences = after === null || isBack ? [] : describeChange(sides)
  const what = whatHappened({ action: kept.action, before, after, differences: differences.length })
  const { id: revision, createdAt: at, ownerId } = kept
  return { revision, side: 'after', at, what, isByCommand: ownerId === null, differences }
}

/** The state that the oldest write found, which no revision made. */
function firstState(kept: KeptRevision | undefined): Version[] {
  if (kept === undefined || readKept(kept.before) === null) return []
  const shared = { isByCommand: false, differences: [], canRestore: true }
  return [{ revision: kept.id, side: 'before', at: kept.createdAt, what: 'first', ...shared }]
}

/** One page of the entry's versions, the newest first. */
export async function readHistory(entry: OwnedEntry, asked: number, reader: Reader) {
  const { entity, id } = entry
  const total = await countVersions(entity, id)
  const pages = Math.max(1, Math.ceil(total / versionsPerPage))
  const page = Math.min(asked, pages)
  const part = { limit: versionsPerPage, offset: (page - 1) * versionsPerPage }
  const kept = await listRevisions(await database(), { table: entityTables[entity], id }, part)
  const names = await namesFor(kept, reader)
  const versions = kept.map((each, index): Version => {
    const isPresent = page === 1 && index === 0
    return { ...versionOf(entity, each, names), canRestore: !isPresent && readKept(each.after) !== null }
  })
  const first = page === pages ? firstState(kept.at(-1)) : []
  return { versions: [...versions, ...first], total, page, pages }
}
