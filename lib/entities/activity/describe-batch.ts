import { getTableName } from 'drizzle-orm'
import { z } from 'zod'
import type { ChangeRow } from '#db/queries/activity.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { localise } from '#lib/i18n/localise.ts'
import { activityTexts } from '#lib/i18n/texts/desk/activity.ts'
import { descriptions } from '../descriptions/index.ts'
import { entryTitle, type OwnerEntries } from '../owner-entries.ts'
import { type EntityName, entityTables } from '../tables.ts'
import { changesInWords, type Kept } from './changes.ts'

/** What happened, in words: whose it was, what it was, and where it is now. */
export type Activity = { title: string; what: string; href: string | null }

type Reader = { cv: OwnerEntries; locale: Locale }
type EntryChange = ChangeRow & { entity: EntityName; row: Kept }

const kept = z.record(z.string(), z.unknown()).catch({})

const order = Object.values(descriptions).map(({ name }) => name)
const entityOf = new Map<string, EntityName>(order.map(name => [getTableName(entityTables[name]), name]))

/** What was deleted stands for what lost a reference to it, an employer for its roles. */
function byWeight(a: EntryChange, b: EntryChange): number {
  const deleted = (change: EntryChange) => (change.action === 'delete' ? 0 : 1)
  return deleted(a) - deleted(b) || order.indexOf(a.entity) - order.indexOf(b.entity)
}

function entryChanges(rows: readonly ChangeRow[]): EntryChange[] {
  return rows
    .flatMap(change => {
      const entity = entityOf.get(change.tableName)
      return entity === undefined
        ? []
        : [{ ...change, entity, row: kept.parse(change.after ?? change.before) }]
    })
    .toSorted(byWeight)
}

/** "Principal Engineer, Ledger": a role is called after its employer, too. */
function titleOf({ entity, row }: EntryChange, { cv, locale }: Reader): string {
  const stored = row[descriptions[entity].title]
  const title = typeof stored === 'string' ? stored : localise(stored, locale, cv.main)?.text
  const employer = entity === 'roles' && cv.entries.employers.find(({ id }) => id === row.employerId)
  const named = title ?? (typeof row.slug === 'string' ? row.slug : descriptions[entity].one[locale])
  return employer ? `${named}, ${entryTitle(employer, locale, cv.main)}` : named
}

function whatOf({ action, entity, before, after }: EntryChange, locale: Locale): string {
  const { added, deleted, restored } = activityTexts(locale)
  if (action === 'create') return added
  if (action === 'restore') return restored
  if (action === 'delete') return deleted
  return changesInWords(entity, { before: kept.parse(before), after: kept.parse(after) }, locale)
}

function describeEntry(first: EntryChange, changes: EntryChange[], reader: Reader): Activity {
  const { cv, locale } = reader
  const alike = changes.filter(({ entity, action }) => entity === first.entity && action === first.action)
  const title = titleOf(first, reader)
  const isThere = cv.entries[first.entity].some(({ id }) => id === first.rowId)
  return {
    title: alike.length > 1 ? activityTexts(locale).withOthers(title, alike.length - 1) : title,
    what: whatOf(first, locale),
    href: isThere ? `/dashboard/${first.entity}/${first.rowId}` : null,
  }
}

/** What hangs on no entry: a file of the library, or something the CV does not show. */
function describeOther(change: ChangeRow, locale: Locale): Activity {
  const texts = activityTexts(locale)
  const { added, deleted, restored, saved } = texts
  const words = { create: added, delete: deleted, restore: restored, update: saved } as const
  const { fileName } = kept.parse(change.after ?? change.before)
  const isFile = change.tableName === 'media'
  const name = isFile && typeof fileName === 'string' ? fileName : texts.elsewhere
  const href = isFile && change.action !== 'delete' ? `/dashboard/media/${change.rowId}` : null
  return { title: isFile ? `${texts.file}: ${name}` : name, what: words[change.action], href }
}

/** What was changed together, in one line. */
export function describeBatch(rows: readonly ChangeRow[], reader: Reader): Activity | null {
  const changes = entryChanges(rows)
  const [first] = changes
  if (first !== undefined) return describeEntry(first, changes, reader)
  const [other] = rows
  return other === undefined ? null : describeOther(other, reader.locale)
}
