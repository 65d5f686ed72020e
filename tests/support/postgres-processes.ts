import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'

/** The postmaster and its children: each backend leads a process group of its own. */
export function processesOf(postmaster: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = rows.map(row => row.trim().split(/\s+/).map(Number))
  const children = pairs.filter(([, parent]) => parent === postmaster).map(([pid]) => pid ?? 0)
  return [postmaster, ...children]
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ESRCH'
}

export function signalAll(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }
}

/**
 * Waits for the end of its input, which comes when we close it and when we die, even by kill -9. Then kills
 * the server in the folder and removes the folder.
 */
const sweep = `
cat > /dev/null
if [ -f "$1/data/postmaster.pid" ]; then
  server=$(head -n 1 "$1/data/postmaster.pid")
  kill -9 $(ps -A -o pid=,ppid= | awk -v server="$server" '$1 == server || $2 == server { print $1 }')
fi
rm -rf "$1" || { sleep 1; rm -rf "$1"; }
`

export type Sweeper = { sweep: () => Promise<void> }

export function watchOver(folder: string): Sweeper {
  const watcher = spawn('/bin/sh', ['-c', sweep, 'sweep', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const ended = once(watcher, 'exit')
  watcher.unref()
  return {
    sweep: async () => {
      watcher.ref()
      watcher.stdin.end()
      await ended
    },
  }
}
