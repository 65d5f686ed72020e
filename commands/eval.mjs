import { run } from './child.mjs'
import { CommandError, ensureInstalled } from './install.mjs'

/** Asks the configured model, the embedded one unless set, every question of the evaluation and prints its scores. */
async function main() {
  await ensureInstalled()
  process.exitCode = await run('node', ['tests/eval/eval.ts', ...process.argv.slice(2)])
}

main().catch(error => {
  console.error(error instanceof CommandError ? error.message : error)
  process.exitCode = 1
})
