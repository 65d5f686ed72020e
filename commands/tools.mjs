import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './child.mjs'

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macBrowsers = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome']

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return folders.map(folder => join(folder, name)).find(file => existsSync(file))
}

/** The browser for tests: the system's where present, else Playwright's own, else undefined. */
export async function findChromium() {
  const mac = macBrowsers.map(app => join('/Applications', app))
  const system = browsers.map(onPath).find(file => file !== undefined) ?? mac.find(file => existsSync(file))
  if (system !== undefined) return system
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** The folder of initdb and pg_ctl, the newest where there are several; undefined without PostgreSQL. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = versions.map(version => join(debian, version, 'bin'))
  const found = folders.find(folder => existsSync(join(folder, 'initdb')))
  return found ?? onPath('initdb')?.replace(/[\\/]initdb$/, '')
}

function isDebianRoot() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return process.getuid?.() === 0 && /^ID=debian$/m.test(release)
}

/** @param {string} name */
async function aptInstall(name) {
  console.log(`Installing the system package ${name} ...`)
  const updated = await run('apt-get', ['update', '-q'])
  if (updated === 0)
    await run('apt-get', ['install', '-y', '-q', name], { DEBIAN_FRONTEND: 'noninteractive' })
}

/** Finds or installs Chromium; a sentence says why there is none. */
export async function ensureChromium() {
  if (await findChromium()) return
  if (isDebianRoot()) await aptInstall('chromium')
  else await run('playwright', ['install', 'chromium'])
  return (await findChromium()) ? undefined : 'no Chromium is installed, so nothing is tried in a browser'
}

/** Finds PostgreSQL, or installs it where nobody's machine is changed by it; a sentence says why there is none. */
export async function ensurePostgres() {
  if (findPostgres()) return
  if (process.env.CI && isDebianRoot()) await aptInstall('postgresql')
  return findPostgres() ? undefined : 'no PostgreSQL is installed, so only the embedded database is tried'
}
