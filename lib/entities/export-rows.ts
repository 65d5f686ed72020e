import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { done, type Result } from '#lib/result.ts'
import { type OwnedEntry, readOwnerEntries } from './owner-entries.ts'
import { type EntityName, entityTables, isEntityName } from './tables.ts'

/** Which rows of a kind are asked for; null asks for all. */
export const exportRequest = z.strictObject({
  entity: z.custom<EntityName>(name => typeof name === 'string' && isEntityName(name)),
  ids: z.array(z.string()).nullable(),
})

type ExportRequest = z.infer<typeof exportRequest>

export type ExportFile = { entity: EntityName; exportedAt: string; rows: Record<string, unknown>[] }

/** An entry's columns as they are stored, with what lies in tables of its own. */
function exportRow({ entity, values, parts }: OwnedEntry): Record<string, unknown> {
  const columns = Object.keys(getTableColumns<PgTable>(entityTables[entity]))
  return { ...Object.fromEntries(columns.map(name => [name, values[name]])), ...parts }
}

/** Those that are asked for; ids of no entry are left out. */
export function exportRows(entries: OwnedEntry[], ids: string[] | null) {
  return entries.filter(({ id }) => ids === null || ids.includes(id)).map(exportRow)
}

export async function readExport({ entity, ids }: ExportRequest): Promise<Result<ExportFile>> {
  const { entries } = await readOwnerEntries()
  return done({ entity, exportedAt: new Date().toISOString(), rows: exportRows(entries[entity], ids) })
}
