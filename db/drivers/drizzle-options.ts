import * as schema from '../schema/index.ts'

export const drizzleOptions = { schema, casing: 'snake_case' } as const
