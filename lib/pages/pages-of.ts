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
import { homeAddresses, projectAddresses, projectListAddresses } from './addresses.ts'
import { everyAddress } from './state.ts'

/** One written row: `before` is null when it was created, `after` when it was deleted. */
export type RowChange = { entity: EntityName; before: EntryRow | null; after: EntryRow | null }

/** What other projects' pages show of a project: its place in the order and its share in the skills' years. */
const structure = ['slug', 'published', 'position', 'startedOn', 'endedOn']

function changesStructure({ before, after }: RowChange): boolean {
  return structure.some(column => before?.[column] !== after?.[column])
}

const addressesOfAll = (slugs: string[]) => slugs.flatMap(projectAddresses)

async function ofProject(tx: Transaction, change: RowChange): Promise<string[]> {
  if (changesStructure(change)) return [everyAddress]
  const row = change.after ?? change.before
  if (row === null) return []
  const lists = projectListAddresses(await countProjects(tx))
  const slugs = [row.slug ?? '', ...(await listFormerSlugs(tx, row.id))]
  return [...homeAddresses(), ...lists, ...addressesOfAll(slugs)]
}

async function projectsShowing(tx: Transaction, entity: EntityName, id: string): Promise<string[]> {
  if (entity === 'skills') return await listSlugsUsingSkill(tx, id)
  if (entity === 'roles') return listSlugsSharingSkills(tx, id)
  return entity === 'employers' ? listSlugsOfEmployer(tx, id) : []
}

const isShown = (row: EntryRow | null) => row !== null && row.published !== false

/**
 * The addresses that show something else once this row is written; none when the public saw it neither
 * before nor after. Call it before a row is deleted: what pointed at it must still be there.
 */
export async function pagesOf(tx: Transaction, change: RowChange): Promise<string[]> {
  const { entity, before, after } = change
  if (entity === 'profile') return [everyAddress]
  if (!isShown(before) && !isShown(after)) return []
  if (entity === 'projects') return ofProject(tx, change)
  const id = after?.id ?? before?.id ?? ''
  return [...homeAddresses(), ...addressesOfAll(await projectsShowing(tx, entity, id))]
}
