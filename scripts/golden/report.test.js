import { expect, it } from 'vitest';
import { reportOf } from './report.js';

const check = {
  caseId: 'one',
  quantity: 'fisher',
  expected: 1,
  actual: 1,
  bound: { relative: 1e-13, absolute: 0 },
  relativeError: 0,
  absoluteError: 0,
  holds: true,
  problem: null,
};

it('reports a folder of more numbers than a call takes arguments', () => {
  const checks = Array.from({ length: 200_000 }, (_, i) => ({ ...check, relativeError: i === 7 ? 0.5 : 0, holds: i !== 7 }));
  const { text, failed } = reportOf([{ name: 'large.json', checks, problem: null }]);
  expect(failed).toBe(true);
  expect(text).toContain('5.0e-1');
});
