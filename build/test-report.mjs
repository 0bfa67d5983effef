// Counts from vitest's JSON report.
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts tests. A file that could not be run at all counts as one failure, and so does a run that failed without a
 * failed test (an error outside of tests, no tests found, no report).
 * @param {string} file @param {number} code The exit code of the run.
 * @returns {Counts}
 */
export function readReport(file, code) {
	/** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */
	const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] }
	const counts = { passed: 0, failed: 0, skipped: 0 }
	for (const { status, assertionResults } of report.testResults) {
		let failedHere = 0
		for (const test of assertionResults) {
			if (test.status === 'passed') counts.passed += 1
			else if (test.status === 'failed') failedHere += 1
			else counts.skipped += 1
		}
		counts.failed += status === 'failed' ? Math.max(failedHere, 1) : failedHere
	}
	if (code !== 0 && counts.failed === 0) counts.failed = 1
	return counts
}

/** @param {Counts} counts @returns {string} `N passed, N failed`, and `, N skipped` if any. */
export function summaryLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
