import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanEnv } from '#commands/child.mjs'
import { parseAssignments } from '#lib/commands/assignments.ts'
import { sign } from '#lib/commands/signature.ts'
import { siteFolder } from './build.ts'

const node = join(process.cwd(), 'node_modules/.bin/node')
const countSql = join(process.cwd(), 'tests/support/count-sql.mjs')
/** Signs the commands of every site under test. */
export const secret = 'a-secret-for-tests-of-32-characters'
/** Who owns every site under test. */
export const owner = { email: 'owner@cv.example', password: 'a password for the tests' }
const served = /served at (http:\S+)/

type Options = {
  /** Which build of tests/support/build.ts. */
  build?: string
  /** Kept when given, else made and removed with the site. */
  dataDir?: string
  /** Unset: the embedded database. */
  databaseUrl?: string
  env?: Record<string, string>
  /** Unset: the statements of the embedded database are written down. */
  sqlLog?: 'none'
}

/** A production server of its own with a data folder of its own. */
export class Site {
  readonly dataDir: string
  readonly #options: Options
  readonly #isTemporary: boolean
  #child: ChildProcess | undefined
  output = ''
  url = ''

  constructor(options: Options = {}) {
    this.#options = options
    this.#isTemporary = options.dataDir === undefined
    this.dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'live-cv-site-'))
  }

  /** Of the database it was given; empty with the embedded one. */
  get databaseUrl(): string {
    return this.#options.databaseUrl ?? ''
  }

  get #folder(): string {
    return siteFolder(this.#options.build)
  }

  get #sqlLog(): string {
    return join(this.dataDir, 'sql.log')
  }

  get #env(): NodeJS.ProcessEnv {
    const { databaseUrl, env } = this.#options
    const database = databaseUrl ? { DATABASE_URL: databaseUrl } : {}
    return {
      ...cleanEnv(process.env),
      NODE_ENV: 'production',
      DATA_DIR: this.dataDir,
      PORT: '0',
      SQL_LOG: this.#sqlLog,
      AUTH_SECRET: secret,
      OWNER_EMAIL: owner.email,
      OWNER_PASSWORD: owner.password,
      ...database,
      ...env,
    }
  }

  /** Starts it and waits until it listens; throws with what it printed when it ends instead. */
  async start(): Promise<this> {
    const isCounted = !this.#options.databaseUrl && this.#options.sqlLog !== 'none'
    const args = isCounted ? ['--import', countSql] : []
    const child = spawn(node, [...args, 'commands/start.ts'], { cwd: this.#folder, env: this.#env })
    this.#child = child
    this.output = ''
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const hear = (chunk: Buffer) => {
      this.output += chunk.toString()
      const [, url] = served.exec(this.output) ?? []
      if (url !== undefined) resolve(url)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', code => reject(new Error(`The site ended with code ${code}: ${this.output}`)))
    this.url = await promise
    return this
  }

  get pid(): number {
    return this.#child?.pid ?? 0
  }

  /** Runs one of `npm run ...` beside it, in the same data folder. */
  async command(file: string, ...args: string[]): Promise<{ code: number; output: string }> {
    const child = spawn(node, [`commands/${file}.ts`, ...args], { cwd: this.#folder, env: this.#env })
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.stderr.on('data', chunk => {
      output += chunk
    })
    const [code] = await once(child, 'close')
    return { code, output }
  }

  /** The same, and a failure of the command is a failure of the test. */
  async mustCommand(file: string, ...args: string[]): Promise<string> {
    const { code, output } = await this.command(file, ...args)
    if (code !== 0) throw new Error(`${file} ${args.join(' ')} failed: ${output}`)
    return output
  }

  /** As `npm run edit` does through the running server, without a process for each. */
  async edit(name: 'add' | 'set' | 'remove', target: string, ...assignments: string[]): Promise<void> {
    const [entity, slug] = target.split('/')
    const values = name === 'remove' ? {} : { values: parseAssignments(assignments) }
    const body = JSON.stringify({
      name,
      entity,
      ...(name === 'add' ? {} : { slug: slug ?? null }),
      ...values,
    })
    const [time, nonce] = [String(Date.now()), crypto.randomUUID()]
    const signature = sign(secret, body, time, nonce)
    const headers = { 'x-command-time': time, 'x-command-nonce': nonce, 'x-command-signature': signature }
    const response = await this.fetch('/api/commands', { method: 'POST', headers, body })
    const answer = await response.text()
    if (!response.ok || !JSON.parse(answer).ok) throw new Error(`${name} ${target} failed: ${answer}`)
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child
    this.#child = undefined
    if (child === undefined || child.exitCode !== null || child.signalCode !== null)
      return child?.exitCode ?? null
    const ended = once(child, 'exit')
    child.kill(signal)
    const [code] = await ended
    return code
  }

  /** Resolves to the exit code. */
  stop(): Promise<number | null> {
    return this.#end('SIGTERM')
  }

  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** Statements the embedded database has run so far; with PostgreSQL ask its log. */
  sqlStatements(): string[] {
    if (!existsSync(this.#sqlLog)) return []
    return readFileSync(this.#sqlLog, 'utf8').trim().split('\n').filter(Boolean)
  }

  async close(): Promise<void> {
    await this.stop()
    if (this.#isTemporary) rmSync(this.dataDir, { recursive: true, force: true })
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(new URL(path, this.url), { redirect: 'manual', ...init })
  }

  /** Status, headers and text of an address in one. */
  async view(path: string, headers: Record<string, string> = {}) {
    const response = await this.fetch(path, { headers })
    return {
      status: response.status,
      headers: response.headers,
      text: await response.text(),
      cache: response.headers.get('x-nextjs-cache'),
    }
  }
}
