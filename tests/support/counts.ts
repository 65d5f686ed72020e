import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

function countModule(module: TestModule) {
  const results = [...module.children.allTests()].map(test => ({ name: test.fullName, ...test.result() }))
  const suites = [module, ...module.children.allSuites()]
  const skips = results.filter(result => result.state === 'skipped')
  return {
    passed: results.filter(result => result.state === 'passed').length,
    // A file that does not load and a hook that throws have no test to fail.
    failed:
      results.filter(result => result.state === 'failed' || result.state === 'pending').length +
      suites.filter(suite => suite.errors().length > 0).length,
    skipped: skips.map(({ name, ...skip }) => ({ name, reason: 'note' in skip ? skip.note : undefined })),
  }
}

/** Writes the counts of a run where the test command looks for them. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
    const counts = modules.map(countModule)
    const total = {
      passed: counts.reduce((sum, count) => sum + count.passed, 0),
      failed: counts.reduce((sum, count) => sum + count.failed, unhandledErrors.length),
      skipped: counts.flatMap(count => count.skipped),
    }
    const file = process.env.TEST_COUNTS_FILE
    if (file) writeFileSync(file, JSON.stringify(total))
  }
}
