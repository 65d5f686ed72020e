import type { Database, Transaction } from '../database.ts'
import { profile } from '../schema/profile.ts'

/** The language that translations are made from. */
export async function findMainLocale(db: Database | Transaction) {
  const [row] = await db.select({ locale: profile.mainLocale }).from(profile).limit(1)
  return row?.locale ?? 'en'
}
