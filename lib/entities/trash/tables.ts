import { getTableName } from 'drizzle-orm'
import { descriptions } from '../descriptions/index.ts'
import { type EntityName, entityTables, isEntityName } from '../tables.ts'

const entities = Object.keys(entityTables).filter(isEntityName)

/** The entity by the name that its table has in the database. */
const byTable = new Map<string, EntityName>(entities.map(name => [getTableName(entityTables[name]), name]))

export const entityOfTable = (name: string): EntityName | undefined => byTable.get(name)

/** The tables whose rows are entries that come back. */
export const entryTables = [...byTable.keys()]

/** The columns by which entries of all kinds are called. */
export const nameColumns = [...new Set(entities.map(name => descriptions[name].title)), 'slug']
