import { type Column, getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { done, fail, type Result } from '#lib/result.ts'

type Values = Record<string, unknown>
type Fields = Record<string, string[]>

/** What no form or command sets: the system does. */
const reserved = [
  'id',
  'profileId',
  'version',
  'createdAt',
  'updatedAt',
  'translatedFrom',
  'cvRevision',
  'singleton',
]

/** The kinds of value a column takes; `custom` columns parse what they are given themselves. */
function schemaOf(column: Column): z.ZodType {
  if (column.dataType === 'boolean') return z.boolean()
  if (column.dataType === 'number') return z.int()
  if (column.dataType === 'array') return z.array(z.string().max(200)).max(50)
  if (column.enumValues) return z.enum(column.enumValues)
  if (column.dataType === 'custom') return z.unknown().transform(value => parseCustom(column, value))
  return z.string().max(2_000)
}

function parseCustom(column: Column, value: unknown): unknown {
  column.mapToDriverValue(value)
  return value
}

function parseValue(column: Column, value: unknown): Result<unknown> {
  if (value === null) return column.notNull ? fail(invalid('', ['value.required'])) : done(null)
  try {
    return done(schemaOf(column).parse(value))
  } catch (error) {
    if (error instanceof z.ZodError)
      return fail(
        invalid(
          '',
          error.issues.map(issue => issue.message),
        ),
      )
    throw error
  }
}

function invalid(field: string, messages: string[]) {
  return { kind: 'invalid' as const, fields: { [field]: messages } }
}

/** Checks values by column before anything is written; every wrong field is named. */
export function parseValues(table: PgTable, input: Values): Result<Values> {
  const columns = getTableColumns(table)
  const fields: Fields = {}
  const values: Values = {}
  for (const [name, value] of Object.entries(input)) {
    const column = reserved.includes(name) ? undefined : columns[name]
    const parsed = column ? parseValue(column, value) : fail(invalid(name, ['field.unknown']))
    if (parsed.ok) values[name] = parsed.value
    else if (parsed.problem.kind === 'invalid') fields[name] = Object.values(parsed.problem.fields).flat()
  }
  return Object.keys(fields).length > 0 ? fail({ kind: 'invalid', fields }) : done(values)
}
