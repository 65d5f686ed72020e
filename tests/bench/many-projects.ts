import { asc, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { projectImages, projectSkills, projects } from '#db/schema/index.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { whileStopped } from '#tests/support/stopped-database.ts'

type Project = typeof projects.$inferSelect

const numbered = (title: Project['title'], index: number) =>
  title && Object.fromEntries(Object.entries(title).map(([locale, text]) => [locale, `${text} ${index}`]))

/** Copies stand after the originals and are not featured; skills and images they share. */
function copyOf(row: Project, index: number, from: number) {
  const own = { id: crypto.randomUUID(), slug: `${row.slug}-${index}`, position: from + index }
  return { of: row.id, row: { ...row, ...own, title: numbered(row.title, index), featured: false } }
}

async function growTo(db: Database, wanted: number): Promise<void> {
  await db.update(projects).set({ published: true }).where(eq(projects.published, false))
  const rows = await db.select().from(projects).orderBy(asc(projects.position))
  const copies = Array.from({ length: wanted - rows.length }, (_, index) => index).flatMap(index => {
    const row = rows[index % rows.length]
    return row === undefined ? [] : [copyOf(row, index, rows.length)]
  })
  if (copies.length === 0) return
  const skills = await db.select().from(projectSkills)
  const images = await db.select().from(projectImages)
  const shared = <Row extends { projectId: string }>(each: Row[]) =>
    copies.flatMap(({ of, row }) =>
      each.filter(({ projectId }) => projectId === of).map(found => ({ ...found, projectId: row.id })),
    )
  await db.insert(projects).values(copies.map(({ row }) => row))
  await db.insert(projectSkills).values(shared(skills))
  await db.insert(projectImages).values(shared(images).map(image => ({ ...image, id: crypto.randomUUID() })))
}

/** The sample CV with exactly so many public projects, served. */
export async function siteWithProjects(wanted: number): Promise<Site> {
  const site = await sampleSite({ sqlLog: 'none' })
  await whileStopped(site, db => growTo(db, wanted))
  return site
}
