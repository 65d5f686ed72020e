import { reasonOf } from '#lib/reason.ts'

/** What could be read, or null: a part that fails leaves the rest of the page as it is. */
export async function tried<Value>(what: string, read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read()
  } catch (error) {
    console.warn(`The dashboard could not read ${what}:`, reasonOf(error))
    return null
  }
}
