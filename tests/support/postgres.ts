import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, openSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { processesOf, signalAll, watchOver } from './postgres-processes.ts'
import { findPostgresPrograms, postgresAccount } from './postgres-programs.ts'
import { sparePort } from './spare-port.ts'
import { readStatements } from './statement-log.ts'
import { until } from './until.ts'

const shutdownSignals = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const

const settings = [
  'listen_addresses=127.0.0.1',
  'fsync=off',
  'full_page_writes=off',
  'shared_buffers=32MB',
  'log_statement=all',
  'log_line_prefix=@',
]

async function query(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
  try {
    await client.connect()
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A real server in a temporary folder, always on the same port; it is gone when its test process is. */
export class Postgres {
  readonly port: number
  readonly #programs: string
  readonly folder: string
  readonly #account = postgresAccount()
  readonly #sweeper: ReturnType<typeof watchOver>
  #server: ChildProcess | undefined

  constructor(programs: string, port: number) {
    this.#programs = programs
    this.port = port
    this.folder = mkdtempSync(join(tmpdir(), 'live-cv-postgres-'))
    this.#sweeper = watchOver(this.folder)
    const { uid, gid } = this.#account
    if (uid !== undefined && gid !== undefined) chownSync(this.folder, uid, gid)
    const choices = ['-D', this.#data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']
    execFileSync(join(programs, 'initdb'), [...choices, '--no-sync'], { ...this.#account, cwd: this.folder })
  }

  get postmaster(): number {
    return this.#server?.pid ?? 0
  }

  /** Waits for the server to end; only then does it keep the test process alive. */
  async #ended(): Promise<void> {
    const server = this.#server
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return
    server.ref()
    await once(server, 'exit')
  }

  get #data(): string {
    return join(this.folder, 'data')
  }

  get #log(): string {
    return join(this.folder, 'log')
  }

  urlOf(database: string): string {
    return `postgres://postgres@127.0.0.1:${this.port}/${database}`
  }

  async start(): Promise<void> {
    const log = openSync(this.#log, 'a')
    const places = ['-D', this.#data, '-p', String(this.port), '-k', this.folder]
    const server = spawn(
      join(this.#programs, 'postgres'),
      [...places, ...settings.flatMap(setting => ['-c', setting])],
      { ...this.#account, cwd: this.folder, stdio: ['ignore', log, log] },
    )
    server.unref()
    this.#server = server
    await until(() => query(this.urlOf('postgres'), 'select 1'), { timeoutMs: 30_000 }).catch(cause => {
      throw new Error(`PostgreSQL did not start: ${this.#lastWords()}`, { cause })
    })
  }

  /** The end of its log, without the statements. */
  #lastWords(): string {
    const lines = readFileSync(this.#log, 'utf8').split('\n')
    return lines
      .filter(line => /FATAL|PANIC|HINT|DETAIL/.test(line))
      .slice(-6)
      .join('\n')
  }

  async createDatabase(name: string): Promise<string> {
    await query(this.urlOf('postgres'), `create database "${name}"`)
    return this.urlOf(name)
  }

  /** `fast` lets the backends say goodbye, `immediate` does not. */
  async stop(mode: keyof typeof shutdownSignals = 'fast'): Promise<void> {
    signalAll([this.postmaster], shutdownSignals[mode])
    await this.#ended()
  }

  /** As a power cut: the postmaster and every backend, kill -9. */
  async kill(): Promise<void> {
    // Held first: a backend it starts meanwhile would live on and keep the next server from starting.
    signalAll([this.postmaster], 'SIGSTOP')
    signalAll(processesOf(this.postmaster), 'SIGKILL')
    await this.#ended()
  }

  /** Connections stay open and new ones are accepted by the kernel, but nobody answers. */
  freeze(): void {
    signalAll([this.postmaster], 'SIGSTOP')
    signalAll(processesOf(this.postmaster), 'SIGSTOP')
  }

  thaw(): void {
    signalAll(processesOf(this.postmaster).toReversed(), 'SIGCONT')
  }

  /** A place in the log of statements, for `statementsSince`. */
  mark(): number {
    return statSync(this.#log).size
  }

  /** What was run since, without what frames a transaction and without this file's own probes. */
  statementsSince(mark: number): string[] {
    return readStatements(readFileSync(this.#log).subarray(mark).toString())
  }

  /** Ends the server, however it stands, and removes its folder. */
  async close(): Promise<void> {
    await this.#sweeper.sweep()
    await this.#ended()
  }
}

/** Null, with the reason printed, where PostgreSQL is not installed; on continuous integration it must be. */
export async function startPostgres(): Promise<Postgres | null> {
  const programs = findPostgresPrograms()
  if (programs === undefined) {
    const reason = 'PostgreSQL is not installed (Debian: apt-get install postgresql)'
    if (process.env.CI) throw new Error(`${reason}, and continuous integration must not skip its tests.`)
    console.warn(`Skipped: ${reason}.`)
    return null
  }
  const server = new Postgres(programs, await sparePort())
  await server.start()
  return server
}
