import { eq, inArray } from 'drizzle-orm'
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

async function ofEmployer(tx: Transaction, id: string): Promise<Child[]> {
  const roles = await tx.select().from(schema.roles).where(eq(schema.roles.employerId, id))
  const skills = await ofRoles(
    tx,
    roles.map(role => role.id),
  )
  return [...roles.map(row => ({ table: schema.roles, id: row.id, row })), ...skills]
}

async function ofProject(tx: Transaction, id: string): Promise<Child[]> {
  const { projectImages, projectSkills } = schema
  const images = await tx.select().from(projectImages).where(eq(projectImages.projectId, id))
  const skills = await tx.select().from(projectSkills).where(eq(projectSkills.projectId, id))
  return [
    ...images.map(row => ({ table: projectImages, id: row.id, row })),
    ...skills.map(row => ({ table: projectSkills, id: row.projectId, row })),
  ]
}

async function ofSkill(tx: Transaction, id: string): Promise<Child[]> {
  const { projectSkills, roleSkills } = schema
  const inProjects = await tx.select().from(projectSkills).where(eq(projectSkills.skillId, id))
  const inRoles = await tx.select().from(roleSkills).where(eq(roleSkills.skillId, id))
  return [
    ...inProjects.map(row => ({ table: projectSkills, id: row.projectId, row })),
    ...inRoles.map(row => ({ table: roleSkills, id: row.roleId, row })),
  ]
}

/** The rows that the database deletes together with this one. */
export async function listChildren(tx: Transaction, table: PgTable, id: string): Promise<Child[]> {
  if (table === schema.employers) return await ofEmployer(tx, id)
  if (table === schema.roles) return ofRoles(tx, [id])
  if (table === schema.projects) return ofProject(tx, id)
  return table === schema.skills ? ofSkill(tx, id) : []
}
