import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './child.mjs'
import { add, countLack, one, readCounts, summary } from './counts.mjs'
import { CommandError, ensureInstalled } from './install.mjs'
import { ensureChromium, ensurePostgres, findChromium } from './tools.mjs'

/** @param {string} title */
function announce(title) {
  console.log(`\n--- ${title}`)
}

async function lint() {
  announce('lint')
  return one(await run('biome', ['check', '.', '--error-on-warnings']))
}

async function checkTypes() {
  announce('types')
  return one((await run('next', ['typegen'])) || (await run('tsc', ['--noEmit'])))
}

/** @param {string[]} projects */
async function runTests(...projects) {
  announce(`${projects.join(' and ')} tests`)
  const folder = mkdtempSync(join(tmpdir(), 'live-cv-tests-'))
  const file = join(folder, 'counts.json')
  const chosen = projects.flatMap(project => ['--project', project])
  const args = ['run', ...chosen, '--reporter=default', '--reporter=./tests/support/counts.ts']
  const exitCode = await run('vitest', args, { TEST_COUNTS_FILE: file })
  const counts = readCounts(file, exitCode)
  rmSync(folder, { recursive: true })
  return counts
}

/** @param {string | undefined} lack */
function reportLack(lack) {
  if (lack === undefined) return add([])
  console.log(`${process.env.CI ? 'Failed' : 'Skipped'}: ${lack}.`)
  return countLack(Boolean(process.env.CI))
}

async function prepareTools() {
  announce('tools')
  return add([reportLack(await ensurePostgres()), reportLack(await ensureChromium())])
}

async function runQuick() {
  return add([await lint(), await checkTypes(), await runTests('unit')])
}

/** Without a browser there is nothing to measure, which the tools have reported. */
async function runBench() {
  announce('bench')
  return (await findChromium()) ? one(await run('node', ['tests/bench/bench.ts'])) : add([])
}

async function runLong() {
  return add([await prepareTools(), await runTests('long'), await runBench()])
}

async function runAll() {
  const first = [await lint(), await checkTypes()]
  const tests = [await runTests('unit'), await prepareTools(), await runTests('files'), await runTests('db')]
  if (add(first).failed === 0) return add([...first, ...tests, await runTests('e2e', 'e2e-alone')])
  console.log('\nThe end-to-end tests wait until lint and types pass.')
  return add([...first, ...tests])
}

/** @param {import('./counts.mjs').Counts} counts */
function report(counts) {
  // Said again at the end, where the last lines of a long log are all that is kept.
  for (const { name, reason } of counts.failures)
    console.log(`failed: ${name} (${(reason ?? 'did not end').split('\n')[0]})`)
  for (const { name, reason } of counts.skipped)
    console.log(`skipped: ${name} (${reason ?? 'no reason given'})`)
  console.log(`\n${summary(counts)}`)
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0
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
