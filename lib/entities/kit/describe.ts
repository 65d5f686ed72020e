import type { PgTable } from 'drizzle-orm/pg-core'
import type { LocalizedList, LocalizedText } from '#db/localized.ts'
import type { EntityName } from '../tables.ts'
import type { Label } from './labels.ts'

/** The system, the address bar and the list set these; no form does. */
type Kept =
  | 'id'
  | 'profileId'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
  | 'translatedFrom'
  | 'extra'
  | 'slug'
  | 'position'
  | 'published'
  | 'cvRevision'
  | 'singleton'

type TextKind = 'plain' | 'address' | 'email' | 'date' | 'entry' | 'choice' | 'image'

/** The kinds of field that can hold what a column holds. */
type KindFor<Value> = Value extends LocalizedText
  ? 'line' | 'prose'
  : Value extends LocalizedList
    ? 'list'
    : Value extends boolean
      ? 'flag'
      : Value extends string[]
        ? 'tags'
        : TextKind

export type FieldKind = 'line' | 'prose' | 'list' | 'flag' | 'tags' | TextKind

export type Field<Kind extends FieldKind = FieldKind> = {
  kind: Kind
  label: Label
  hint?: Label
  /** The most characters that still look composed; more is allowed. */
  composed?: number
  /** What a `choice` offers. */
  options?: Record<string, Label>
  /** What an `entry` points at. */
  of?: EntityName
}

type Columns<Table extends PgTable> = Exclude<keyof Table['$inferSelect'] & string, Kept>

type FieldsOf<Table extends PgTable> = {
  [Column in Columns<Table>]: Field<KindFor<NonNullable<Table['$inferSelect'][Column]>>>
}

export type Group = 'person' | 'career' | 'work'

export type Description<Table extends PgTable = PgTable> = {
  name: EntityName
  group: Group
  one: Label
  many: Label
  /** The column that names an entry in lists, and what its slug is made from. */
  title: Columns<Table>
  /** What the list shows beside it. */
  columns: Columns<Table>[]
  fields: FieldsOf<Table>
  /** What is edited in place with it. */
  parts: readonly ('skills' | 'images' | 'roles')[]
}

/** An entity as lists and forms see it, whichever it is. */
export type AnyDescription = Omit<Description, 'title' | 'columns' | 'fields'> & {
  title: string
  columns: string[]
  fields: Record<string, Field>
}

/** Describes an entity; a forgotten column, a wrong kind of field or a misspelt column does not compile. */
export function describe<Table extends PgTable>(_: Table, description: Description<Table>): AnyDescription {
  return description
}

const localisedKinds: readonly FieldKind[] = ['line', 'prose', 'list']

/** Whether the field has a text in each language. */
export const isLocalised = (field: Field): boolean => localisedKinds.includes(field.kind)
