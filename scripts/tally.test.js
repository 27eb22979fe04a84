// @ts-check
import { expect, test } from 'vitest';
import { browserTally, tallyLine, unitTally } from './tally.js';

const unit = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };

test('counts passed, failed and skipped tests', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }];
  expect(unitTally({ ...unit, testResults })).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test('a test file that does not load is a failure, though no test of it ran', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(unitTally({ ...unit, numFailedTests: 0, testResults }).failed).toBe(1);
});

test('a flaky test passed, an error outside the tests failed', () => {
  const stats = { expected: 3, flaky: 1, unexpected: 1, skipped: 0 };
  expect(browserTally({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2, skipped: 0 });
});

test('the line sums up, and speaks of skipped tests only when there are some', () => {
  const one = { passed: 2, failed: 1, skipped: 0 };
  expect(tallyLine([one, one])).toBe('4 passed, 2 failed');
  expect(tallyLine([one, { passed: 0, failed: 0, skipped: 3 }])).toBe('2 passed, 1 failed, 3 skipped');
});
