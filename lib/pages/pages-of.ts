import type { Transaction } from '#db/database.ts'
import {
  countProjects,
  listFormerSlugs,
  listSlugsOfEmployer,
  listSlugsSharingSkills,
  listSlugsUsingSkill,
} from '#db/queries/affected-projects.ts'
import type { EntryRow } from '#db/queries/entries.ts'
import type { EntityName } from '#lib/entities/tables.ts'
import { projectAddresses, projectListAddresses, wholeAddresses } from './addresses.ts'
import { everyAddress } from './state.ts'

/** One written row: `before` is null when it was created, `after` when it was deleted. */
export type RowChange = { entity: EntityName; before: EntryRow | null; after: EntryRow | null }

/** What other projects' pages show of a project: its place in the order and its share in the skills' years. */
const structure = ['slug', 'published', 'position', 'startedOn', 'endedOn']

function changesStructure({ before, after }: RowChange): boolean {
  return structure.some(column => before?.[column] !== after?.[column])
}

const isShown = (row: EntryRow | null) => row !== null && row.published !== false

const addressesOfAll = (slugs: string[]) => slugs.flatMap(projectAddresses)

async function ofProject(tx: Transaction, change: RowChange): Promise<string[]> {
  if (changesStructure(change)) return [everyAddress]
  const row = change.after ?? change.before
  if (row === null) return []
  const slugs = [row.slug ?? '', ...(await listFormerSlugs(tx, row.id))]
  return [...wholeAddresses(), ...(await listsOf(tx)), ...addressesOfAll(slugs)]
}

/** Whether they are there decides which sections every page's header names, and counts in skills' years. */
const sections = new Set<EntityName>(['employers', 'education', 'skills'])

const listsOf = async (tx: Transaction) => projectListAddresses(await countProjects(tx))

/** The pages of projects, and their lists, that show something of another entry. */
async function projectPagesShowing(tx: Transaction, entity: EntityName, id: string): Promise<string[]> {
  if (entity === 'skills')
    return [...(await listsOf(tx)), ...addressesOfAll(await listSlugsUsingSkill(tx, id))]
  if (entity === 'roles') return addressesOfAll(await listSlugsSharingSkills(tx, id))
  return entity === 'employers' ? addressesOfAll(await listSlugsOfEmployer(tx, id)) : []
}

/**
 * The addresses that show something else once this row is written; none when the public saw it neither
 * before nor after. Call it before a row is deleted: what pointed at it must still be there.
 */
export async function pagesOf(tx: Transaction, change: RowChange): Promise<string[]> {
  const { entity, before, after } = change
  if (entity === 'profile') return [everyAddress]
  if (!isShown(before) && !isShown(after)) return []
  if (entity === 'projects') return ofProject(tx, change)
  if (sections.has(entity) && isShown(before) !== isShown(after)) return [everyAddress]
  const id = after?.id ?? before?.id ?? ''
  return [...wholeAddresses(), ...(await projectPagesShowing(tx, entity, id))]
}
