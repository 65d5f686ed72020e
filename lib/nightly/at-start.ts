import { parts } from './parts.ts'
import { runParts } from './run-parts.ts'

/** What a start does of what is done every night; it waits for nothing that can wait. */
export async function runAtStart(): Promise<void> {
  const at = (when: 'first' | 'beside') => parts.filter(({ atStart }) => atStart() === when)
  void runParts(at('beside'))
  await runParts(at('first'))
}
