// Plain JavaScript without packages: it runs before anything is installed, on Node 20.9 too.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/** Its message is all there is to say: it is printed without a stack. */
export class CommandError extends Error {
  /** @override */
  name = 'CommandError'
}

/** @param {string} version */
export function refuseOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  throw new CommandError(`Node ${version} is too old: install Node 20.9 or newer.`)
}

/** @param {string} folder */
function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
}

/** A linked node_modules belongs to another checkout and is never replaced from here. @param {string} folder */
function isInstalled(folder) {
  const modules = join(folder, 'node_modules')
  if (!existsSync(modules)) return false
  if (lstatSync(modules).isSymbolicLink()) return true
  const mark = join(modules, '.installed')
  return existsSync(mark) && readFileSync(mark, 'utf8') === lockHash(folder)
}

/** npm replaces node_modules, so it must not itself run on the Node inside of it. @returns {NodeJS.ProcessEnv} */
function envForNpm() {
  const inside = `${sep}node_modules${sep}.bin`
  const path = (process.env.PATH ?? '').split(delimiter).filter(entry => !entry.endsWith(inside))
  return {
    ...process.env,
    PATH: path.join(delimiter),
    NODE_ENV: 'development',
    npm_config_local_prefix: undefined,
  }
}

/** @param {string} folder @returns {Promise<boolean>} */
function runNpmCi(folder) {
  const child = spawn('npm', ['ci', '--include=dev', '--ignore-scripts=false'], {
    cwd: folder,
    env: envForNpm(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return new Promise(resolve => {
    child.once('error', () => resolve(false))
    child.once('exit', code => resolve(code === 0))
  })
}

/** Installs from the lockfile unless exactly that lockfile was installed before. */
export async function ensureInstalled(folder = projectFolder) {
  refuseOldNode(process.versions.node)
  if (isInstalled(folder)) return
  console.log('Installing the packages of package-lock.json, which takes about a minute ...')
  const startedAt = Date.now()
  const elapsedSeconds = () => Math.round((Date.now() - startedAt) / 1000)
  const progress = setInterval(() => console.log(`  still installing after ${elapsedSeconds()} s`), 15_000)
  const installed = await runNpmCi(folder)
  clearInterval(progress)
  if (!installed)
    throw new CommandError('The packages could not be installed: npm ci failed, as shown above.')
  writeFileSync(join(folder, 'node_modules', '.installed'), lockHash(folder))
  console.log(`Installed in ${elapsedSeconds()} s.`)
}
