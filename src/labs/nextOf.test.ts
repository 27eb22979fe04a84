import { expect, it } from 'vitest';
import { nextOf } from './nextOf';

it.each([
  ['the one after', 'a', 1, 'b'],
  ['the first after the last', 'c', 1, 'a'],
  ['the last before the first', 'a', -1, 'c'],
  ['the first, coming from none', null, 1, 'a'],
  ['the last, going back from none', null, -1, 'c'],
] as const)('the next is %s', (_, current, by, next) => {
  expect(nextOf(['a', 'b', 'c'], current, by)).toBe(next);
});

it('is what it was where there are none', () => {
  expect(nextOf<string, string>([], 'a')).toBe('a');
  expect(nextOf([], null, -1)).toBeNull();
});
