import { inArray } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '../database.ts'
import * as schema from '../schema/index.ts'

/** A row that goes when another is deleted, with the id it is kept under. */
export type Child = { table: PgTable; id: string; row: Record<string, unknown> }

async function ofRoles(tx: Transaction, roleIds: string[]): Promise<Child[]> {
  if (roleIds.length === 0) return []
  const rows = await tx.select().from(schema.roleSkills).where(inArray(schema.roleSkills.roleId, roleIds))
  return rows.map(row => ({ table: schema.roleSkills, id: row.roleId, row }))
}

async function ofEmployers(tx: Transaction, ids: string[]): Promise<Child[]> {
  const roles = await tx.select().from(schema.roles).where(inArray(schema.roles.employerId, ids))
  const skills = await ofRoles(
    tx,
    roles.map(role => role.id),
  )
  return [...roles.map(row => ({ table: schema.roles, id: row.id, row })), ...skills]
}

async function ofProjects(tx: Transaction, ids: string[]): Promise<Child[]> {
  const { projectImages, projectSkills } = schema
  const images = await tx.select().from(projectImages).where(inArray(projectImages.projectId, ids))
  const skills = await tx.select().from(projectSkills).where(inArray(projectSkills.projectId, ids))
  return [
    ...images.map(row => ({ table: projectImages, id: row.id, row })),
    ...skills.map(row => ({ table: projectSkills, id: row.projectId, row })),
  ]
}

async function ofSkills(tx: Transaction, ids: string[]): Promise<Child[]> {
  const { projectSkills, roleSkills } = schema
  const inProjects = await tx.select().from(projectSkills).where(inArray(projectSkills.skillId, ids))
  const inRoles = await tx.select().from(roleSkills).where(inArray(roleSkills.skillId, ids))
  return [
    ...inProjects.map(row => ({ table: projectSkills, id: row.projectId, row })),
    ...inRoles.map(row => ({ table: roleSkills, id: row.roleId, row })),
  ]
}

/** The rows that the database deletes together with these. */
export async function listChildren(tx: Transaction, table: PgTable, ids: string[]): Promise<Child[]> {
  if (table === schema.employers) return await ofEmployers(tx, ids)
  if (table === schema.roles) return await ofRoles(tx, ids)
  if (table === schema.projects) return await ofProjects(tx, ids)
  return table === schema.skills ? ofSkills(tx, ids) : []
}

/** A row that stays but loses its reference to a deleted one. */
export type Referrer = { table: PgTable; id: string; before: Row; after: Row }

type Row = Record<string, unknown> & { id: string; version: number }

const losing = (table: PgTable, column: string, rows: Row[]): Referrer[] =>
  rows.map(row => ({ table, id: row.id, before: row, after: { ...row, [column]: null } }))

/** The rows in which the database empties a reference when these are deleted. */
export async function listReferrers(tx: Transaction, table: PgTable, ids: string[]): Promise<Referrer[]> {
  const { projects, skills } = schema
  if (table === schema.employers) {
    const rows = await tx.select().from(projects).where(inArray(projects.employerId, ids))
    return losing(projects, 'employerId', rows)
  }
  if (table !== schema.skillGroups) return []
  const rows = await tx.select().from(skills).where(inArray(skills.groupId, ids))
  return losing(skills, 'groupId', rows)
}
