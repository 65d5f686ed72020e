import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startVitest } from 'vitest/node'
import { add, countLack, one, readCounts, summary } from '#commands/counts.mjs'
import { projectFolder } from '#commands/install.mjs'

const suite = `
import { describe, beforeAll, test } from 'vitest'
test('passes', () => {})
test('fails', () => { throw new Error('on purpose') })
test('has no tool', context => context.skip('no tool here'))
describe('a group whose hook throws', () => {
  beforeAll(() => { throw new Error('on purpose') })
  test('never runs', () => {})
})
`

async function countSuite(root: string) {
  const file = join(root, 'counts.json')
  process.env.TEST_COUNTS_FILE = file
  const reporters = [join(projectFolder, 'tests/support/counts.ts')]
  const vitest = await startVitest('test', [], { root, reporters, watch: false, config: false })
  await vitest.close()
  return JSON.parse(readFileSync(file, 'utf8'))
}

test('failures outside of tests are counted and skips keep their reason', async () => {
  const exitCode = process.exitCode
  const root = mkdtempSync(join(projectFolder, '.data-counts-'))
  writeFileSync(join(root, 'invented.test.js'), suite)
  writeFileSync(join(root, 'broken.test.js'), "import './missing.js'")
  const counts = await countSuite(root)
  rmSync(root, { recursive: true })
  process.exitCode = exitCode
  expect(counts).toMatchObject({ passed: 1, failed: 3 })
  expect(counts.failures).toContainEqual({ name: 'invented.test.js: fails', reason: 'on purpose' })
  expect(counts.failures).toContainEqual({
    name: 'invented.test.js: a group whose hook throws',
    reason: 'on purpose',
  })
  expect(counts.failures).toHaveLength(3)
  expect(counts.skipped).toContainEqual({ name: 'has no tool', reason: 'no tool here' })
}, 240_000)

test('the last line sums tests, lint and types, and names skips only when there are any', () => {
  const tests = {
    passed: 7,
    failed: 1,
    failures: [],
    skipped: [{ name: 'asks a server', reason: 'no server' }],
  }
  expect(summary(add([one(0), one(2), tests]))).toBe('8 passed, 2 failed, 1 skipped')
  expect(summary(add([one(0), one(0)]))).toBe('2 passed, 0 failed')
})

test('a run that crashed before it counted is a failure', () => {
  expect(readCounts('no-such-file.json', 1)).toMatchObject({ passed: 0, failed: 1 })
  expect(readCounts('no-such-file.json', 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('a run that fails although every test passed is a failure', () => {
  const root = mkdtempSync(join(projectFolder, '.data-counts-'))
  const file = join(root, 'counts.json')
  writeFileSync(file, JSON.stringify(add([one(0), one(0), one(0)])))
  expect(readCounts(file, 1)).toMatchObject({ passed: 3, failed: 1 })
  expect(readCounts(file, 0)).toMatchObject({ passed: 3, failed: 0 })
  rmSync(root, { recursive: true })
})

test('a missing tool fails only in CI', () => {
  expect(countLack(true).failed).toBe(1)
  expect(countLack(false).failed).toBe(0)
})
