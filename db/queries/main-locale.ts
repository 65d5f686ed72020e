import type { Transaction } from '../database.ts'
import { profile } from '../schema/profile.ts'

/** The language that translations are made from. */
export async function findMainLocale(tx: Transaction) {
  const [row] = await tx.select({ locale: profile.mainLocale }).from(profile).limit(1)
  return row?.locale ?? 'en'
}
