import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule, TestSuite } from 'vitest/node'

function nameOf(suite: TestModule | TestSuite) {
  return suite.type === 'suite' ? suite.fullName : 'the file'
}

const nameless = (error: unknown) => ({
  name: 'outside of the tests',
  reason: error instanceof Error ? error.message : JSON.stringify(error),
})

function countModule(module: TestModule) {
  const results = [...module.children.allTests()].map(test => ({ name: test.fullName, ...test.result() }))
  // A file that does not load and a hook that throws have no test to fail.
  const suites = [module, ...module.children.allSuites()].filter(suite => suite.errors().length > 0)
  const failed = results.filter(result => result.state === 'failed' || result.state === 'pending')
  const skips = results.filter(result => result.state === 'skipped')
  return {
    passed: results.filter(result => result.state === 'passed').length,
    failed: failed.length + suites.length,
    failures: [
      ...failed.map(({ name, errors }) => ({ name, reason: errors?.[0]?.message })),
      ...suites.map(suite => ({ name: nameOf(suite), reason: suite.errors()[0]?.message })),
    ].map(failure => ({ ...failure, name: `${module.relativeModuleId}: ${failure.name}` })),
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
      failures: [...counts.flatMap(count => count.failures), ...unhandledErrors.map(nameless)],
      skipped: counts.flatMap(count => count.skipped),
    }
    const file = process.env.TEST_COUNTS_FILE
    if (file) writeFileSync(file, JSON.stringify(total))
  }
}
