import { getTableName } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '#db/database.ts'
import { type EntryTable, findEntries, insertRevisions, listSlugsLike } from '#db/queries/entries.ts'
import { insertKept, listBatch, listPresent, relinkEntries } from '#db/queries/trash.ts'
import * as schema from '#db/schema/index.ts'
import type { Edit } from '#lib/pages/commit.ts'
import { everyAddress } from '#lib/pages/state.ts'
import { fail } from '#lib/result.ts'
import { Refused } from './attempt.ts'
import { freeSlug } from './slug.ts'
import { entityTables } from './tables.ts'

type Row = Record<string, unknown>
type Kept = Awaited<ReturnType<typeof listBatch>>[number]

/** What a column points at, and what becomes of a row whose target is gone for good. */
type Reference = { column: string; to: EntryTable; otherwise: 'empty' | 'drop' }

type Plan = {
  name: string
  table: EntryTable | typeof schema.projectSkills | typeof schema.roleSkills
  references: Reference[]
}

const employer = (otherwise: Reference['otherwise']): Reference => ({
  column: 'employerId',
  to: schema.employers,
  otherwise,
})
const skill: Reference = { column: 'skillId', to: schema.skills, otherwise: 'drop' }
const project: Reference = { column: 'projectId', to: schema.projects, otherwise: 'drop' }

const pointing: Record<string, Reference[]> = {
  skills: [{ column: 'groupId', to: schema.skillGroups, otherwise: 'empty' }],
  projects: [employer('empty')],
  roles: [employer('drop')],
}

/** Who is pointed at comes before who points. */
const first = ['skill_groups', 'employers', 'skills']

function entryPlans(): Plan[] {
  const named = Object.entries(entityTables)
    .filter(([name]) => name !== 'profile')
    .map(([name, table]) => ({ name: name.replaceAll('-', '_'), table }))
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length)
  return named
    .map(plan => ({ ...plan, references: pointing[plan.name] ?? [] }))
    .toSorted((a, b) => rank(a.name) - rank(b.name))
}

const plans: Plan[] = [
  ...entryPlans(),
  {
    name: 'project_images',
    table: schema.projectImages,
    references: [project, { column: 'mediaId', to: schema.media, otherwise: 'drop' }],
  },
  { name: 'project_skills', table: schema.projectSkills, references: [project, skill] },
  {
    name: 'role_skills',
    table: schema.roleSkills,
    references: [{ column: 'roleId', to: schema.roles, otherwise: 'drop' }, skill],
  },
]

const object = z.record(z.string(), z.unknown())

const textIn = (row: Row, column: string) => (typeof row[column] === 'string' ? row[column] : null)

/** The rows as they can stand today: a reference to what is gone is emptied, or the row is left out. */
async function settle(tx: Transaction, rows: Row[], { column, to, otherwise }: Reference): Promise<Row[]> {
  const asked = rows.flatMap(row => textIn(row, column) ?? [])
  const present = await listPresent(tx, to, [...new Set(asked)])
  const stands = (row: Row) => textIn(row, column) === null || present.includes(textIn(row, column) ?? '')
  if (otherwise === 'drop') return rows.filter(stands)
  return rows.map(row => (stands(row) ? row : { ...row, [column]: null }))
}

async function withFreeSlugs(tx: Transaction, table: EntryTable, rows: Row[]): Promise<Row[]> {
  if (table.slug === undefined || rows.length === 0) return rows
  const taken = await listSlugsLike(tx, table, '')
  return rows.map(row => {
    const slug = freeSlug(textIn(row, 'slug') ?? 'entry', taken)
    taken.push(slug)
    return { ...row, slug }
  })
}

/** The entries that are gone, under addresses that are free; those that are there stay as they are. */
async function reviveEntries(tx: Transaction, table: EntryTable, kept: Row[], profileId: string) {
  const ids = kept.flatMap(row => textIn(row, 'id') ?? [])
  const present = await listPresent(tx, table, ids)
  const gone = kept.filter(row => !present.includes(textIn(row, 'id') ?? ''))
  const revived = (await withFreeSlugs(tx, table, gone)).map(row => ({ ...row, profileId }))
  await insertKept(tx, table, revived)
  return revived
}

/** Of what hung on entries only that of those that came back now: the others go on without it by choice. */
const hangsOn = (revived: ReadonlySet<string>, { references }: Plan, row: Row) =>
  references.some(({ column }) => revived.has(textIn(row, column) ?? ''))

/** Gives rows their lost references back; each that has one again has a revision that says so. */
async function relink(tx: Transaction, { kept, ownerId }: Asked, table: EntryTable, column: string) {
  const links = kept
    .filter(row => row.action === 'update' && row.tableName === getTableName(table))
    .map(row => ({ id: row.rowId, target: textIn(object.safeParse(row.before).data ?? {}, column) }))
    .flatMap(({ id, target }) => (target === null ? [] : [{ id, target }]))
  if (links.length === 0) return
  const ids = links.map(({ id }) => id)
  const before = new Map((await findEntries(tx, table, ids)).map(row => [row.id, row]))
  await relinkEntries(tx, table, column, links)
  const changes = (await findEntries(tx, table, ids))
    .filter(after => after.version !== before.get(after.id)?.version)
    .map(after => ({ table, id: after.id, before: before.get(after.id) ?? null, after }))
  await insertRevisions(tx, changes, { ownerId })
}

type Asked = { kept: Kept[]; ownerId: string | null; profileId: string }

async function putBack(tx: Transaction, plan: Plan, asked: Asked, revived: Set<string>): Promise<void> {
  const { table, references } = plan
  let rows = asked.kept
    .filter(row => row.action === 'delete' && row.tableName === plan.name)
    .map(row => object.safeParse(row.before).data ?? {})
  if (rows.length === 0) return
  for (const reference of references) rows = await settle(tx, rows, reference)
  if (!('slug' in table)) {
    const hanging = rows.filter(row => hangsOn(revived, plan, row))
    return await insertKept(tx, table, hanging)
  }
  const back = await reviveEntries(tx, table, rows, asked.profileId)
  const changes = back.map(after => ({ table, id: textIn(after, 'id') ?? '', before: null, after }))
  await insertRevisions(tx, changes, { ownerId: asked.ownerId, action: 'restore' })
  for (const { id } of changes) revived.add(id)
}

/** Resolves to how many entries came back. */
async function putAllBack(tx: Transaction, asked: Asked): Promise<number> {
  const revived = new Set<string>()
  // A few statements for each table that is concerned, however many rows.
  for (const plan of plans) await putBack(tx, plan, asked, revived)
  return revived.size
}

type Batch = { batch: string; ownerId: string | null; profileId: string }

/**
 * Brings back what one deletion took: the rows, what hung on them and the references that they lost. What is
 * back already stays as it is, so that a second try does nothing.
 */
export async function restoreRows(
  tx: Transaction,
  { batch, ...origin }: Batch,
): Promise<Edit<{ count: number }>> {
  const asked = { ...origin, kept: await listBatch(tx, batch) }
  const count = await putAllBack(tx, asked)
  if (count === 0) throw new Refused(fail({ kind: 'missing' }))
  await relink(tx, asked, schema.projects, 'employerId')
  await relink(tx, asked, schema.skills, 'groupId')
  return { value: { count }, expires: [everyAddress] }
}
