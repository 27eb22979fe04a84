import { expect, it } from 'vitest';
import { checkOf } from './check';

const bound = { relative: 1e-13, absolute: 1e-300, atZero: 1e-48 };

it('a reference of 0 may stand for what its digits cannot tell from 0, and for no more', () => {
  expect(checkOf('one', 'loss', [0, 1e-170], bound).holds).toBe(true);
  expect(checkOf('one', 'loss', [0, 1e-47], bound).holds).toBe(false);
  expect(checkOf('one', 'loss', [1e-170, 2e-170], bound).holds).toBe(false);
});
