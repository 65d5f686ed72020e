import { type Column, getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import * as schema from '#db/schema/index.ts'
import { type EntityName, entityTables, isEntityName } from '#lib/entities/tables.ts'

export type Kind = 'text' | 'localised' | 'list' | 'aliases' | 'date' | 'object'
export type CvColumn = { table: string; name: string; sqlName: string; kind: Kind; type: string }

const system = ['id', 'profileId', 'version', 'createdAt', 'updatedAt', 'cvRevision', 'singleton', 'slug']

function accepts(column: Column, value: unknown): boolean {
  try {
    column.mapToDriverValue(value)
    return true
  } catch {
    return false
  }
}

function kindOfJson(column: Column): Kind {
  if (!accepts(column, { en: 'x' })) return 'list'
  return accepts(column, { en: ['x'] }) ? 'object' : 'localised'
}

/** Told by what the column takes, so that a new one is found without being named here. */
function kindOf(column: Column): Kind | null {
  const type = column.getSQLType()
  if (type === 'jsonb') return kindOfJson(column)
  if (type === 'text[]') return 'aliases'
  if (type !== 'text' || column.enumValues?.length) return null
  return accepts(column, 'x') ? 'text' : 'date'
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

function columnsOf(table: PgTable): CvColumn[] {
  const named = Object.entries(getTableColumns(table)).filter(([name]) => !system.includes(name))
  return named.flatMap(([name, column]) => {
    const kind = kindOf(column)
    const type = column.getSQLType()
    return kind === null ? [] : [{ table: getTableName(table), name, sqlName: snakeCase(name), kind, type }]
  })
}

/** Every text and JSON column of the tables that a public page is drawn from. */
export function cvColumns(): CvColumn[] {
  const tables: PgTable[] = [...Object.values(entityTables), schema.media, schema.projectImages]
  return tables.flatMap(columnsOf)
}

/** The columns of one entity that a person writes text into. */
export function textColumns(entity: EntityName): CvColumn[] {
  const kinds = ['text', 'localised', 'list', 'aliases']
  return columnsOf(entityTables[entity]).filter(({ kind }) => kinds.includes(kind))
}

export const entityNames: EntityName[] = Object.keys(entityTables).filter(isEntityName)
