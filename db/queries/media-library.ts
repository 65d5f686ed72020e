import { and, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database.ts'
import { media } from '../schema/index.ts'

/** Which files are asked for; null asks for all. */
export type MediaFilter = {
  text: string | null
  kind: 'image' | 'pdf' | null
  show: 'unused' | 'undescribed' | null
}

const withUses = {
  projectImages: {
    columns: { id: true },
    with: { project: { columns: { id: true, slug: true, title: true, published: true } } },
  },
  documents: { columns: { locale: true } },
  profiles: { columns: { id: true } },
} as const

/** By name, since drizzle takes every column in the condition of a relational query for one of the outer table. */
const isUnused = sql`not exists (select 1 from project_images i where i.media_id = ${media.id})
  and not exists (select 1 from documents d where d.media_id = ${media.id})
  and not exists (select 1 from profile p where p.photo_id = ${media.id})`

const isUndescribed = and(eq(media.kind, 'image'), isNull(media.alt))

function contains(text: string): SQL | undefined {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const texts = [media.fileName, ...['en', 'es', 'pt'].map(locale => sql`${media.alt}->>${locale}`)]
  return or(...texts.map(each => sql`${each} ilike ${pattern}`))
}

function conditionOf({ text, kind, show }: MediaFilter): SQL | undefined {
  return and(
    text === null ? undefined : contains(text),
    kind === null ? undefined : eq(media.kind, kind),
    show === 'unused' ? isUnused : undefined,
    show === 'undescribed' ? isUndescribed : undefined,
  )
}

/** Stored files with what uses them, newest first. */
export function listMedia(
  db: Database,
  filter: MediaFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const orderBy = [desc(media.createdAt), desc(media.id)]
  return db.query.media.findMany({ where: conditionOf(filter), orderBy, limit, offset, with: withUses })
}

export function countMedia(db: Database, filter: MediaFilter): Promise<number> {
  return db.$count(media, conditionOf(filter))
}

/** One file with what uses it. */
export async function findMedia(db: Database | Transaction, id: string) {
  return (await db.query.media.findFirst({ where: eq(media.id, id), with: withUses })) ?? null
}

export type UsedMedia = NonNullable<Awaited<ReturnType<typeof findMedia>>>

export async function findMainLocale(db: Database | Transaction) {
  return (await db.query.profile.findFirst({ columns: { mainLocale: true } }))?.mainLocale ?? null
}

/** The owner's own PDF of each language that has one. */
export function listDocuments(db: Database) {
  return db.query.documents.findMany({ with: { media: true } })
}
