import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './child.mjs'
import { CommandError, ensureInstalled } from './install.mjs'
import { ensureChromium, ensurePostgres } from './tools.mjs'

/** @typedef {{ name: string, reason?: string }} Skip */
/** @typedef {{ passed: number, failed: number, skipped: Skip[] }} Counts */

/** @param {Counts[]} parts @returns {Counts} */
function add(parts) {
  return {
    passed: parts.reduce((sum, part) => sum + part.passed, 0),
    failed: parts.reduce((sum, part) => sum + part.failed, 0),
    skipped: parts.flatMap(part => part.skipped),
  }
}

/** @param {boolean} passed @returns {Counts} */
function one(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] }
}

/** @param {string} title */
function announce(title) {
  console.log(`\n--- ${title}`)
}

async function lint() {
  announce('lint')
  return one((await run('biome', ['check', '.', '--error-on-warnings'])) === 0)
}

async function checkTypes() {
  announce('types')
  return one((await run('next', ['typegen'])) === 0 && (await run('tsc', ['--noEmit'])) === 0)
}

/** @param {string} file @param {number} exitCode @returns {Counts} */
function readCounts(file, exitCode) {
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8'))
    return exitCode !== 0 && counts.failed === 0 ? add([counts, one(false)]) : counts
  } catch {
    return one(false)
  }
}

/** @param {string} project */
async function runTests(project) {
  announce(`${project} tests`)
  const folder = mkdtempSync(join(tmpdir(), 'live-cv-tests-'))
  const file = join(folder, 'counts.json')
  const args = ['run', '--project', project, '--reporter=default', '--reporter=./tests/support/counts.ts']
  const exitCode = await run('vitest', args, { TEST_COUNTS_FILE: file })
  const counts = readCounts(file, exitCode)
  rmSync(folder, { recursive: true })
  return counts
}

/** A missing tool is a skip on a developer's machine and a failure in CI. @param {string | undefined} lack */
function countLack(lack) {
  if (lack === undefined) return add([])
  console.log(`${process.env.CI ? 'Failed' : 'Skipped'}: ${lack}.`)
  return process.env.CI ? one(false) : add([])
}

async function prepareTools() {
  announce('tools')
  return add([countLack(await ensurePostgres()), countLack(await ensureChromium())])
}

async function runQuick() {
  return add([await lint(), await checkTypes(), await runTests('unit')])
}

async function runLong() {
  return add([await prepareTools(), await runTests('long')])
}

async function runAll() {
  const first = [await lint(), await checkTypes()]
  const tests = [await runTests('unit'), await prepareTools(), await runTests('db')]
  if (add(first).failed === 0) return add([...first, ...tests, await runTests('e2e')])
  console.log('\nThe end-to-end tests wait until lint and types pass.')
  return add([...first, ...tests])
}

/** @param {Counts} counts */
function report({ passed, failed, skipped }) {
  for (const { name, reason } of skipped) console.log(`skipped: ${name} (${reason ?? 'no reason given'})`)
  console.log(
    `\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
  )
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}

async function main() {
  const commands = { all: runAll, check: runQuick, long: runLong }
  const [name = 'all'] = process.argv.slice(2)
  const command = Object.entries(commands).find(([key]) => key === name)?.[1]
  if (command === undefined) throw new CommandError(`Unknown argument ${name}: give none, check or long.`)
  await ensureInstalled()
  report(await command())
}

main().catch(error => {
  console.error(error instanceof CommandError ? error.message : error)
  process.exitCode = 1
})
