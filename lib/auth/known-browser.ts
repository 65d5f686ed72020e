import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { ownerCookie } from './cookies.ts'
import { isKeyedHash, keyedHash } from './keyed-hash.ts'

const oneYearSeconds = 365 * 86_400
const purpose = 'known-browser'

/** The id of a browser that signed in before; null for any other. It opens nothing: it only has its own limit. */
export async function readKnownBrowser(): Promise<string | null> {
  const { name } = await ownerCookie('device')
  const [id = '', signature = ''] = ((await cookies()).get(name)?.value ?? '').split('.')
  return (await isKeyedHash(signature, purpose, id)) ? id : null
}

/** Lets this browser be recognised, whatever others do meanwhile. */
export async function rememberBrowser(): Promise<void> {
  const { name, options } = await ownerCookie('device')
  const id = (await readKnownBrowser()) ?? randomUUID()
  const value = `${id}.${await keyedHash(purpose, id)}`
  const jar = await cookies()
  jar.set(name, value, { ...options, maxAge: oneYearSeconds })
}
