import { expect, it } from 'vitest';
import { duration } from './duration';

it('a time span is written as a clock shows it', () => {
  expect([0, 59_999, 247_000, 3_847_000, -5].map(duration)).toEqual(['0:00', '0:59', '4:07', '1:04:07', '0:00']);
});
