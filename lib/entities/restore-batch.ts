import { z } from 'zod'
import type { Transaction } from '#db/database.ts'
import { type EntryTable, insertRevisions, listSlugsLike } from '#db/queries/entries.ts'
import { insertKept, listBatch, listPresent, relinkEntries } from '#db/queries/trash.ts'
import * as schema from '#db/schema/index.ts'
import { everyAddress } from '#lib/pages/state.ts'
import { fail, type Result } from '#lib/result.ts'
import { Refused } from './attempt.ts'
import { asOwner } from './owner-edits.ts'
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

/** The columns of a kept row; what was written with it lies in tables of its own. */
async function putBack(tx: Transaction, plan: Plan, kept: Row[], profileId: string): Promise<Row[]> {
  let rows = kept
  for (const reference of plan.references) rows = await settle(tx, rows, reference)
  if (!('id' in plan.table)) {
    await insertKept(tx, plan.table, rows)
    return rows
  }
  const ids = rows.flatMap(row => textIn(row, 'id') ?? [])
  const present = await listPresent(tx, plan.table, ids)
  const gone = rows.filter(row => !present.includes(textIn(row, 'id') ?? ''))
  const revived = (await withFreeSlugs(tx, plan.table, gone)).map(row => ({ ...row, profileId }))
  await insertKept(tx, plan.table, revived)
  return revived
}

async function relink(tx: Transaction, kept: Kept[]): Promise<void> {
  const links = (tableName: string, column: string) =>
    kept
      .filter(row => row.action === 'update' && row.tableName === tableName)
      .map(row => ({ id: row.rowId, target: textIn(object.safeParse(row.before).data ?? {}, column) }))
      .flatMap(({ id, target }) => (target === null ? [] : [{ id, target }]))
  await relinkEntries(tx, schema.projects, 'employerId', links('projects', 'employerId'))
  await relinkEntries(tx, schema.skills, 'groupId', links('skills', 'groupId'))
}

/**
 * Brings back what one deletion took: the rows, what hung on them and the references that they lost. What is
 * back already stays as it is, so that a second try does nothing.
 */
export function restoreBatch(batch: string): Promise<Result<{ count: number }>> {
  return asOwner('profile', async (tx, owner, profileId) => {
    const kept = await listBatch(tx, batch)
    const deleted = kept.filter(row => row.action === 'delete')
    if (deleted.length === 0) throw new Refused(fail({ kind: 'missing' }))
    let count = 0
    // A few statements for each table that is concerned, however many rows.
    for (const plan of plans) {
      const rows = deleted
        .filter(row => row.tableName === plan.name)
        .map(row => object.safeParse(row.before).data ?? {})
      if (rows.length === 0) continue
      const back = await putBack(tx, plan, rows, profileId)
      count += back.length
      const changes = back.map(after => ({
        table: plan.table,
        id: textIn(after, 'id') ?? '',
        before: null,
        after,
      }))
      if ('slug' in plan.table) await insertRevisions(tx, changes, { ownerId: owner.id, action: 'restore' })
    }
    if (count === 0) throw new Refused(fail({ kind: 'missing' }))
    await relink(tx, kept)
    return { value: { count }, expires: [everyAddress] }
  })
}
