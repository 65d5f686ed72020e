import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { brokenConstraint } from '#db/faults.ts'
import { fail, type Result } from '#lib/result.ts'

const snakeCase = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

function refusedField(table: PgTable, constraint: string): [field: string, code: string] {
  if (constraint.endsWith('_ends_after_start')) return ['endedOn', 'date.beforeStart']
  if (constraint.endsWith('_slug_unique')) return ['slug', 'slug.taken']
  const start = (name: string) => `${getTableName(table)}_${snakeCase(name)}_`
  const names = Object.keys(getTableColumns(table))
  const target = names.find(name => constraint.startsWith(start(name)) && constraint.endsWith('_fk'))
  return target === undefined ? [constraint, 'value.refused'] : [target, 'entry.unknown']
}

/**
 * What only the database can tell, such as a slug that is taken, as a fault of the field; undefined for an
 * error of any other kind.
 */
export function refusalOf(table: PgTable, error: unknown): Result<never> | undefined {
  const constraint = brokenConstraint(error)
  if (constraint === undefined) return undefined
  const [field, code] = refusedField(table, constraint)
  return fail({ kind: 'invalid', fields: { [field]: [code] } })
}
