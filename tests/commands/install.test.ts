import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ensureInstalled, refuseOldNode } from '#commands/install.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'live-cv-install-'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "version": "1.0.0" }')
  writeFileSync(join(folder, '.npmrc'), 'loglevel=silent')
  writeLock('1.0.0')
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function writeLock(version: string) {
  const packages = { '': { name: 'empty', version } }
  const lock = { name: 'empty', version, lockfileVersion: 3, requires: true, packages }
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock))
}

/** A file that only a real install, which starts from nothing, takes away. */
function leaveTrace() {
  mkdirSync(join(folder, 'node_modules', 'trace'), { recursive: true })
}

const hasTrace = () => existsSync(join(folder, 'node_modules', 'trace'))

test('packages are installed when there are none, and again only when the lockfile changed', async () => {
  mkdirSync(join(folder, 'node_modules'))
  await ensureInstalled(folder)
  leaveTrace()
  await ensureInstalled(folder)
  expect(hasTrace()).toBe(true)
  writeLock('1.0.1')
  await ensureInstalled(folder)
  expect(hasTrace()).toBe(false)
}, 240_000)

test('a linked node_modules of another checkout is left as it is', async () => {
  mkdirSync(join(folder, 'other', 'trace'), { recursive: true })
  symlinkSync(join(folder, 'other'), join(folder, 'node_modules'))
  await ensureInstalled(folder)
  expect(hasTrace()).toBe(true)
})

test('an install that fails says so in one sentence', async () => {
  const failing = { name: 'empty', version: '1.0.0', scripts: { preinstall: 'exit 1' } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(failing))
  await expect(ensureInstalled(folder)).rejects.toThrow('npm ci failed')
}, 240_000)

test('a Node older than 20.9 is refused by name', () => {
  expect(() => refuseOldNode('20.8.1')).toThrow('Node 20.8.1 is too old')
  expect(() => refuseOldNode('18.20.0')).toThrow('Node 18.20.0 is too old')
  expect(() => refuseOldNode('20.9.0')).not.toThrow()
  expect(() => refuseOldNode('24.0.0')).not.toThrow()
})
