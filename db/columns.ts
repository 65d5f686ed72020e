import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  customType,
  integer,
  pgEnum,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { locales } from './locales.ts'
import { localizedList, localizedText } from './localized.ts'
import { partialDate, partialDatePattern } from './partial-date.ts'
import { storableJson, storableText } from './text.ts'

export const locale = pgEnum('locale', locales)

/** A JSONB column that parses on the way in; what comes out is read tolerantly by lib. */
function parsedJson<Schema extends z.ZodType>(schema: Schema) {
  return customType<{ data: z.infer<Schema>; driverData: string }>({
    dataType: () => 'jsonb',
    toDriver: value => JSON.stringify(schema.parse(value)),
  })
}

export const localized = parsedJson(localizedText)
export const localizedItems = parsedJson(localizedList)
export const jsonObject = parsedJson(storableJson)

/** A text column under the shared text rules. */
export const plainText = customType<{ data: string }>({
  dataType: () => 'text',
  toDriver: value => storableText.parse(value),
})

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; add `dateCheck` to the table. */
export const partialDay = customType<{ data: string }>({
  dataType: () => 'text',
  toDriver: value => partialDate.parse(value),
})

export const id = () => uuid().primaryKey().defaultRandom()

export const stamps = () => ({
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true })
    .notNull()
    .defaultNow()
    .$onUpdate(() => new Date()),
})

/** What every row that the owner edits carries. `extra` keeps JSON Resume keys we do not model. */
export const editable = () => ({
  id: id(),
  version: integer().notNull().default(1),
  translatedFrom: jsonObject(),
  extra: jsonObject(),
  ...stamps(),
})

export const flag = (value: boolean) => boolean().notNull().default(value)

const literal = (text: string): SQL => sql.raw(`'${text}'`)

export const dateCheck = (name: string, column: AnyPgColumn) =>
  check(`${name}_is_partial_date`, sql`${column} ~ ${literal(partialDatePattern)}`)

/** An end is not before its start, compared as far as both are written. */
export const periodCheck = (table: string, start: AnyPgColumn, end: AnyPgColumn) =>
  check(
    `${table}_ends_after_start`,
    sql`left(${end}, least(length(${start}), length(${end}))) >= left(${start}, least(length(${start}), length(${end})))`,
  )

/** Lower case letters and digits in words joined by single hyphens. */
export const slugPattern = '^[a-z0-9]+(-[a-z0-9]+)*$'

export const slugCheck = (table: string, column: AnyPgColumn) =>
  check(`${table}_slug_is_plain`, sql`${column} ~ ${literal(slugPattern)} and length(${column}) <= 120`)
