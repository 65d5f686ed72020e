import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { projectImages, projectSkills, projects, roleSkills, slugs } from '../schema/index.ts'

const slugsOf = (rows: { slug: string }[]) => rows.map(({ slug }) => slug)

export function countProjects(tx: Transaction): Promise<number> {
  return tx.$count(projects)
}

export async function listSlugsOfEmployer(tx: Transaction, employerId: string): Promise<string[]> {
  return slugsOf(
    await tx.select({ slug: projects.slug }).from(projects).where(eq(projects.employerId, employerId)),
  )
}

/** Projects that show the skill. */
export async function listSlugsUsingSkill(tx: Transaction, skillId: string): Promise<string[]> {
  const rows = await tx
    .select({ slug: projects.slug })
    .from(projectSkills)
    .innerJoin(projects, eq(projects.id, projectSkills.projectId))
    .where(eq(projectSkills.skillId, skillId))
  return slugsOf(rows)
}

/** Projects that show a skill used in the role: its dates count towards their years. */
export async function listSlugsSharingSkills(tx: Transaction, roleId: string): Promise<string[]> {
  const used = tx.select({ id: roleSkills.skillId }).from(roleSkills).where(eq(roleSkills.roleId, roleId))
  const rows = await tx
    .selectDistinct({ slug: projects.slug })
    .from(projectSkills)
    .innerJoin(projects, eq(projects.id, projectSkills.projectId))
    .where(inArray(projectSkills.skillId, used))
  return slugsOf(rows)
}

/** Projects that show the file, by every address they have or had. */
export async function listSlugsShowingMedia(tx: Transaction, mediaId: string): Promise<string[]> {
  const shown = await tx
    .selectDistinct({ id: projects.id, slug: projects.slug })
    .from(projectImages)
    .innerJoin(projects, eq(projects.id, projectImages.projectId))
    .where(and(eq(projectImages.mediaId, mediaId), eq(projects.published, true)))
  const ids = shown.map(({ id }) => id)
  const former = await tx.select({ slug: slugs.slug }).from(slugs).where(inArray(slugs.rowId, ids))
  return slugsOf([...shown, ...former])
}

/** The addresses a project had before. */
export async function listFormerSlugs(tx: Transaction, projectId: string): Promise<string[]> {
  return slugsOf(await tx.select({ slug: slugs.slug }).from(slugs).where(eq(slugs.rowId, projectId)))
}
