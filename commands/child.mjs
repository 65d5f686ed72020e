import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { projectFolder } from './install.mjs'

const binFolder = join(projectFolder, 'node_modules', '.bin')
const kept =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TERM|COLORTERM|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|CI|NO_COLOR|FORCE_COLOR|DISPLAY|GITHUB_\w+|npm_config_\w+|NODE_EXTRA_CA_CERTS|PLAYWRIGHT_\w+|(HTTPS?|NO|ALL)_PROXY|SystemRoot|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramFiles\S*)$/i

/** The variables of .env.example, empty: Next then leaves them alone even when a .env sets them. */
function emptyVariables() {
  const lines = readFileSync(join(projectFolder, '.env.example'), 'utf8').matchAll(/^# ([A-Z][A-Z0-9_]*)=/gm)
  return Object.fromEntries([...lines].map(([, name]) => [String(name), '']))
}

/**
 * An environment that does not know the developer's own database, keys or settings, with Node 24 first.
 * @param {NodeJS.ProcessEnv} source
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnv(source) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...source }
  for (const name of Object.keys(env)) if (!kept.test(name)) delete env[name]
  const path = [binFolder, source.PATH].join(delimiter)
  return { ...env, ...emptyVariables(), NEXT_TELEMETRY_DISABLED: '1', PATH: path }
}

/**
 * Runs a program, of node_modules/.bin where it has it, and resolves to its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [extraEnv]
 * @returns {Promise<number>}
 */
export function run(program, args, extraEnv = {}) {
  const local = join(binFolder, program)
  const child = spawn(existsSync(local) ? local : program, args, {
    cwd: projectFolder,
    env: { ...cleanEnv(process.env), ...extraEnv },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return new Promise(resolve => {
    child.once('error', () => resolve(1))
    child.once('exit', code => resolve(code ?? 1))
  })
}
