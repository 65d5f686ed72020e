// Plain JavaScript without packages: the first command on a new machine, on Node 20.9 too.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { CommandError, ensureInstalled, projectFolder } from './install.mjs'

/** Goes on in the Node that the packages brought, and ends as it ends. */
function continueInNewNode() {
  const node = join(projectFolder, 'node_modules', '.bin', 'node')
  const child = spawn(node, [join(projectFolder, 'commands', 'up.ts')], {
    cwd: projectFolder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  })
  child.once('exit', code => {
    process.exitCode = code ?? 1
  })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  // The terminal sends Ctrl-C to both; this one waits for the other.
  process.on('SIGINT', () => {})
}

try {
  await ensureInstalled()
  continueInNewNode()
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error)
  process.exitCode = 1
}
