import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startVitest } from 'vitest/node'
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
  expect(counts.skipped).toContainEqual({ name: 'has no tool', reason: 'no tool here' })
}, 60_000)
