import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import type { LocalizedText } from '../localized.ts'
import { projectImages } from '../schema/project-images.ts'
import { projectSkills } from '../schema/project-skills.ts'
import { roleSkills } from '../schema/role-skills.ts'

/** The skills that a row names, in its order. */
export async function listProjectSkills(tx: Transaction, projectId: string): Promise<string[]> {
  const rows = await tx
    .select({ skillId: projectSkills.skillId })
    .from(projectSkills)
    .where(eq(projectSkills.projectId, projectId))
    .orderBy(asc(projectSkills.position))
  return rows.map(({ skillId }) => skillId)
}

export async function listRoleSkills(tx: Transaction, roleId: string): Promise<string[]> {
  const rows = await tx
    .select({ skillId: roleSkills.skillId })
    .from(roleSkills)
    .where(eq(roleSkills.roleId, roleId))
    .orderBy(asc(roleSkills.position))
  return rows.map(({ skillId }) => skillId)
}

export async function replaceProjectSkills(tx: Transaction, projectId: string, ids: string[]): Promise<void> {
  await tx.delete(projectSkills).where(eq(projectSkills.projectId, projectId))
  const rows = ids.map((skillId, position) => ({ projectId, skillId, position }))
  if (rows.length > 0) await tx.insert(projectSkills).values(rows)
}

export async function replaceRoleSkills(tx: Transaction, roleId: string, ids: string[]): Promise<void> {
  await tx.delete(roleSkills).where(eq(roleSkills.roleId, roleId))
  const rows = ids.map((skillId, position) => ({ roleId, skillId, position }))
  if (rows.length > 0) await tx.insert(roleSkills).values(rows)
}

export type ProjectImage = { id: string; mediaId: string; caption: LocalizedText | null }

export function listProjectImages(tx: Transaction, projectId: string): Promise<ProjectImage[]> {
  return tx
    .select({ id: projectImages.id, mediaId: projectImages.mediaId, caption: projectImages.caption })
    .from(projectImages)
    .where(eq(projectImages.projectId, projectId))
    .orderBy(asc(projectImages.position))
}

/** Makes the images of a project these, in this order; a row of another project is never touched. */
export async function replaceProjectImages(
  tx: Transaction,
  projectId: string,
  images: ProjectImage[],
): Promise<void> {
  const ids = images.map(({ id }) => id)
  const own = eq(projectImages.projectId, projectId)
  await tx.delete(projectImages).where(ids.length === 0 ? own : and(own, notInArray(projectImages.id, ids)))
  if (images.length === 0) return
  await tx
    .insert(projectImages)
    .values(images.map((image, position) => ({ ...image, projectId, position })))
    .onConflictDoUpdate({
      target: projectImages.id,
      set: {
        mediaId: sql`excluded.media_id`,
        caption: sql`excluded.caption`,
        position: sql`excluded.position`,
        version: sql`${projectImages.version} + 1`,
      },
      setWhere: and(own, inArray(projectImages.id, ids)),
    })
}
