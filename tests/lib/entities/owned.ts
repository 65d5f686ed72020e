import { descriptions } from '#lib/entities/descriptions/index.ts'
import type { OwnedEntry, OwnerEntries } from '#lib/entities/owner-entries.ts'
import type { EntityName } from '#lib/entities/tables.ts'

type Given = Partial<Omit<OwnedEntry, 'entity'>> & { id: string }

/** An entry of the owner's with as much as a test says of it. */
export function owned(entity: EntityName, given: Given): OwnedEntry {
  const base = { version: 1, updatedAt: new Date(0), slug: given.id, published: true, position: 0 }
  return {
    ...base,
    translatedFrom: {},
    parts: {},
    ...given,
    entity,
    values: { id: given.id, ...given.values },
  }
}

/** The owner's CV that holds these entries and nothing else. */
export function ownedCv(...all: OwnedEntry[]): OwnerEntries {
  const names = Object.values(descriptions).map(({ name }) => name)
  const entries: OwnerEntries['entries'] = {
    profile: [],
    links: [],
    employers: [],
    roles: [],
    education: [],
    certificates: [],
    awards: [],
    publications: [],
    volunteering: [],
    testimonials: [],
    'saved-answers': [],
    'spoken-languages': [],
    interests: [],
    projects: [],
    skills: [],
    'skill-groups': [],
  }
  for (const name of names) entries[name] = all.filter(({ entity }) => entity === name)
  return { main: 'en', name: 'Matías Iribarne', entries }
}
