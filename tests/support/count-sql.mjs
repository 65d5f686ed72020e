// Loaded before the server when its embedded database is to be watched: writes every statement to a file.
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// The copy of the site under test, not the one beside this file.
const module = pathToFileURL(join(process.cwd(), 'node_modules/@electric-sql/pglite/dist/index.js'))
/** @type {typeof import('@electric-sql/pglite')} */
const { PGlite } = await import(module.href)

const file = process.env.SQL_LOG

for (const method of /** @type {const} */ (['query', 'exec'])) {
  const original = PGlite.prototype[method]
  /** @this {InstanceType<typeof PGlite>} @param {[string, ...unknown[]]} args */
  const counted = function (...args) {
    if (file) appendFileSync(file, `${JSON.stringify(args[0])}\n`)
    return Reflect.apply(original, this, args)
  }
  Object.defineProperty(PGlite.prototype, method, { value: counted })
}
