import type { KeptRevision } from '#db/queries/revisions.ts'
import type { Values } from './kept.ts'

/** What a write did to an entry; `first` is what was there before any. */
export type What =
  | 'created'
  | 'changed'
  | 'published'
  | 'unpublished'
  | 'confirmed'
  | 'touched'
  | 'restored'
  | 'deleted'
  | 'back'
  | 'first'

type Write = {
  action: KeptRevision['action']
  before: Values | null
  after: Values | null
  /** In how many fields its sides differ. */
  differences: number
}

const differs = (column: string, { before, after }: Write) =>
  JSON.stringify(before?.[column] ?? null) !== JSON.stringify(after?.[column] ?? null)

function whatUpdated(write: Write): What {
  if (write.differences === 0) return differs('translatedFrom', write) ? 'confirmed' : 'touched'
  if (write.differences > 1 || !differs('published', write)) return 'changed'
  return write.after?.published === true ? 'published' : 'unpublished'
}

export function whatHappened(write: Write): What {
  if (write.action === 'create') return 'created'
  if (write.action === 'delete') return 'deleted'
  if (write.action === 'restore') return write.before === null ? 'back' : 'restored'
  return whatUpdated(write)
}
