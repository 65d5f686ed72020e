import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanEnv } from '#commands/child.mjs'
import { copySources } from './build.ts'

const served = /served at (http:\S+)/

/** A clone of the project whose packages count as installed; the mark is made anew, the copy is hard links. */
export async function cloneProject(name: string): Promise<string> {
  const folder = await copySources(name)
  const mark = join(folder, 'node_modules', '.installed')
  rmSync(mark, { force: true })
  const lock = readFileSync(join(folder, 'package-lock.json'))
  writeFileSync(mark, createHash('sha256').update(lock).digest('hex'))
  return folder
}

/** `npm run up`, as npm would run it. */
export class Up {
  readonly #child: ChildProcess
  readonly ended: Promise<number | null>
  output = ''

  constructor(folder: string, env: Record<string, string>) {
    this.#child = spawn('node', ['commands/up.mjs'], {
      cwd: folder,
      env: { ...cleanEnv(process.env), ...env },
    })
    const hear = (chunk: Buffer) => {
      this.output += chunk.toString()
    }
    this.#child.stdout?.on('data', hear)
    this.#child.stderr?.on('data', hear)
    this.ended = once(this.#child, 'close').then(([code]) => code)
  }

  /** Where it serves; throws with all it printed when it ends instead. */
  async url(): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<string>()
    const look = () => {
      const [, url] = served.exec(this.output) ?? []
      if (url !== undefined) resolve(url)
    }
    this.#child.stdout?.on('data', look)
    const url = await Promise.race([promise, this.ended])
    if (typeof url === 'string') return url
    throw new Error(`npm run up ended with code ${url}: ${this.output}`)
  }

  stop(): Promise<number | null> {
    this.#child.kill('SIGTERM')
    return this.ended
  }
}
