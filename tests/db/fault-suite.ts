import { describe } from 'vitest'
import { freezeSuite } from './freeze-suite.ts'
import type { ServerHarness } from './harness.ts'
import { lossSuite } from './loss-suite.ts'
import { migrationSuite } from './migration-suite.ts'

/** What is true when the server or the way to it fails: for the drivers that have a server. */
export function faultSuite(harness: ServerHarness): void {
  describe(`faults, seen through ${harness.driver}`, () => {
    migrationSuite(harness)
    lossSuite(harness)
    freezeSuite(harness)
  })
}
