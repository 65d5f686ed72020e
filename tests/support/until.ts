import { setTimeout as pause } from 'node:timers/promises'

type Patience = { timeoutMs?: number; everyMs?: number }

/** Waits until `check` neither throws nor returns false; throws its last error when it never does. */
export async function until(
  check: () => unknown,
  { timeoutMs = 10_000, everyMs = 20 }: Patience = {},
): Promise<void> {
  const deadline = Date.now() + timeoutMs
  let cause: unknown
  while (Date.now() < deadline) {
    try {
      if ((await check()) !== false) return
    } catch (error) {
      cause = error
    }
    await pause(everyMs)
  }
  throw new Error(`Nothing came of it within ${timeoutMs} ms: ${check}`, { cause })
}
