import { run } from './child.mjs'
import { CommandError, ensureInstalled } from './install.mjs'
import { ensureChromium } from './tools.mjs'

/** Measures the public site against its bar; names of parts measure those alone. */
async function main() {
  await ensureInstalled()
  const lack = await ensureChromium()
  if (lack !== undefined) throw new CommandError(`Nothing was measured: ${lack}.`)
  process.exitCode = await run('node', ['tests/bench/bench.ts', ...process.argv.slice(2)])
}

main().catch(error => {
  console.error(error instanceof CommandError ? error.message : error)
  process.exitCode = 1
})
