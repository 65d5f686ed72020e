import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanEnv } from '#commands/child.mjs'
import { portOf, sparePort } from '#tests/support/spare-port.ts'
import { cloneProject, Up } from '#tests/support/up.ts'

let folder: string
let port: string
const running: Up[] = []

function up(env: Record<string, string> = {}): Up {
  const started = new Up(folder, { PORT: port, ...env })
  running.push(started)
  return started
}

beforeAll(async () => {
  folder = await cloneProject('clone')
  port = String(await sparePort())
})
afterAll(async () => {
  for (const each of running) await each.stop()
})

const titleOf = async (url: string) => /<h1>(.*?)<\/h1>/.exec(await (await fetch(url)).text())?.[1]

function edit(...args: string[]) {
  const node = join(folder, 'node_modules/.bin/node')
  return spawnSync(node, ['commands/edit.ts', ...args], {
    cwd: folder,
    env: cleanEnv(process.env),
    encoding: 'utf8',
  })
}

/** Told before any work is done: the variable and what is wrong with it, in one line. */
const wrong = [
  [{ R2_BUCKET: 'media' }, 'R2_ENDPOINT must be set because R2_BUCKET is set.'],
  [{ DATABASE_URL: 'postgres://a@127.0.0.1:1/a' }, 'AUTH_SECRET must be set because DATABASE_URL is set.'],
  [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ DEFAULT_LOCALE: 'fr' }, 'DEFAULT_LOCALE must be one of en, es, pt.'],
] as const

test.each(wrong)('the environment %j stops it with one sentence', async (env, sentence) => {
  const stopped = up(env)
  expect(await stopped.ended).toBe(1)
  expect(stopped.output).toBe(`${sentence}\n`)
})

test('a port in use stops it with one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const taken = portOf(other)
  const stopped = up({ PORT: String(taken) })
  expect(await stopped.ended).toBe(1)
  expect(stopped.output).toBe(
    `Port ${taken} is in use: stop what listens there, or set PORT to another one.\n`,
  )
  other.close()
})

test('it makes everything ready and serves the sample in three languages', async () => {
  const first = up()
  const url = await first.url()
  expect(url).toBe(`http://localhost:${port}`)
  for (const said of ['Database: embedded', 'loading the sample CV', 'Build: compiling']) {
    expect(first.output).toContain(said)
  }
  const titles = ['en', 'es', 'pt'].map(locale => titleOf(`${url}/${locale}`))
  expect(await Promise.all(titles)).toEqual(['Matías Iribarne', 'Matías Iribarne', 'Matías Iribarne'])
  const lists = ['en', 'es', 'pt'].map(locale => titleOf(`${url}/${locale}/projects`))
  expect(await Promise.all(lists)).toEqual(['Projects', 'Proyectos', 'Projetos'])
})

test('a second process on its data folder is stopped with a clear sentence', async () => {
  const second = up({ PORT: String(await sparePort()) })
  expect(await second.ended).toBe(1)
  expect(second.output).toContain('Another process is using the data folder .data. Stop it first')
  expect(second.output).not.toMatch(/\n\s+at |served at/)
})

test('it ends with code 0 when told to stop, and a second run serves what was edited, without building', async () => {
  expect(edit('set', 'profile', 'name=Ana Souza')).toMatchObject({ status: 0, stdout: 'Done.\n' })
  expect(await running.at(-2)?.stop()).toBe(0)
  const startedAt = performance.now()
  const second = up()
  const url = await second.url()
  expect(performance.now() - startedAt).toBeLessThan(15_000)
  expect(second.output).toContain('Build: up to date.')
  expect(second.output).not.toContain('sample')
  expect(await titleOf(`${url}/pt`)).toBe('Ana Souza')
})
