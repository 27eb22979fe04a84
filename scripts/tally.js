// @ts-check
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * What is read here of Vitest's report, and of Playwright's:
 * @typedef {{ numPassedTests: number, numPendingTests: number, numTodoTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} UnitReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} BrowserReport
 */

/**
 * A file that could not even be loaded reports no failed test: it counts as one.
 * @param {UnitReport} report
 * @returns {Tally}
 */
export function unitTally(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A test that passed on its second try passed; an error outside any test counts as one failed.
 * @param {BrowserReport} report
 * @returns {Tally}
 */
export function browserTally({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {string}
 */
export function tallyLine(tallies) {
  const sum = (/** @type {keyof Tally} */ key) => tallies.reduce((total, tally) => total + tally[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A report that is not there means that its tests never ran to the end, which counts as one failed.
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Tally} tally
 * @returns {Tally}
 */
function read(path, tally) {
  if (!existsSync(path)) {
    process.stderr.write(`${path} is missing: its tests did not run.\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return tally(/** @type {Report} */ (JSON.parse(readFileSync(path, 'utf8'))));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const tallies = [read('.reports/unit.json', unitTally), read('.reports/e2e.json', browserTally)];
  process.stdout.write(`${tallyLine(tallies)}\n`);
  if (tallies.some(({ failed }) => failed > 0)) process.exitCode = 1;
}
