import { type Column, getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { storableText } from '#db/text.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { plainSlug } from './slug.ts'

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
  if (column.dataType === 'number') return z.int32()
  if (column.dataType === 'array') return z.array(textUpTo(200)).max(50)
  if (column.enumValues) return z.enum(column.enumValues)
  if (column.dataType === 'custom') return z.unknown().transform(value => parseCustom(column, value))
  if (column.columnType === 'PgUUID') return z.uuid()
  return column.name === 'slug' ? plainSlug : textUpTo(2_000)
}

/** Columns of plain `text` have no rules of their own. */
function textUpTo(length: number) {
  return z.string().max(length, { error: 'text.tooLong' }).pipe(storableText)
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

function isSettable(columns: Record<string, Column>, name: string): boolean {
  return Object.hasOwn(columns, name) && !reserved.includes(name)
}

/** Checks values by column before anything is written; every wrong field is named. */
export function parseValues(table: PgTable, input: Values): Result<Values> {
  const columns = getTableColumns(table)
  const fields = new Map<string, string[]>()
  const values = new Map<string, unknown>()
  for (const [name, value] of Object.entries(input)) {
    const column = isSettable(columns, name) ? columns[name] : undefined
    const parsed = column ? parseValue(column, value) : fail(invalid(name, ['field.unknown']))
    if (parsed.ok) values.set(name, parsed.value)
    else if (parsed.problem.kind === 'invalid') fields.set(name, Object.values(parsed.problem.fields).flat())
  }
  const wrong: Fields = Object.fromEntries(fields)
  return fields.size > 0 ? fail({ kind: 'invalid', fields: wrong }) : done(Object.fromEntries(values))
}

/** The same for a new entry, which must have what no column can do without; its slug is made when missing. */
export function parseNewValues(table: PgTable, input: Values): Result<Values> {
  const needed = Object.entries(getTableColumns(table)).filter(
    ([name, column]) => column.notNull && !column.hasDefault && name !== 'slug' && !reserved.includes(name),
  )
  const missing = needed
    .filter(([name]) => input[name] === undefined)
    .map(([name]) => [name, ['value.required']])
  const parsed = parseValues(table, input)
  if (missing.length === 0) return parsed
  const others = !parsed.ok && parsed.problem.kind === 'invalid' ? parsed.problem.fields : {}
  return fail({ kind: 'invalid', fields: { ...others, ...Object.fromEntries(missing) } })
}
