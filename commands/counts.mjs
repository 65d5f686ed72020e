import { readFileSync } from 'node:fs'

/** @typedef {{ name: string, reason?: string }} Named */
/** @typedef {{ passed: number, failed: number, failures: Named[], skipped: Named[] }} Counts */

/** @param {Counts[]} parts @returns {Counts} */
export function add(parts) {
  return {
    passed: parts.reduce((sum, part) => sum + part.passed, 0),
    failed: parts.reduce((sum, part) => sum + part.failed, 0),
    failures: parts.flatMap(part => part.failures),
    skipped: parts.flatMap(part => part.skipped),
  }
}

/** A check that passes or fails as a whole. @param {number} exitCode @returns {Counts} */
export function one(exitCode) {
  const failed = exitCode === 0 ? 0 : 1
  return { passed: 1 - failed, failed, failures: [], skipped: [] }
}

/**
 * The counts that a test run left in a file; a run that crashed, or failed outside of its tests, is one failure.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readCounts(file, exitCode) {
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8'))
    return exitCode !== 0 && counts.failed === 0 ? add([counts, one(exitCode)]) : counts
  } catch {
    return one(1)
  }
}

/** A missing tool is a failure in CI; elsewhere the tests that need it are skipped. @param {boolean} isCi */
export function countLack(isCi) {
  return isCi ? one(1) : add([])
}

/** The last line of a run. @param {Counts} counts */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`
}
