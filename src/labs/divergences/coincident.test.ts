import { expect, it } from 'vitest';
import { coincident } from './coincident';

const curve = (name: string, ...ys: readonly number[]) => ({ name, ys });
const namesOf = (groups: ReturnType<typeof coincident<ReturnType<typeof curve>>>) => groups.map((group) => group.map(({ name }) => name).join('='));

it('puts curves together that lie on each other all along, and no others', () => {
  expect(namesOf(coincident([curve('a', 0, 1, 2), curve('b', 0, 1.5, 2), curve('c', 0, 1, 2 + 1e-6)], 3))).toEqual(['a=c', 'b']);
});

it('calls no curves the same that part over the top of the chart: their name has one value', () => {
  expect(namesOf(coincident([curve('a', 4, 6, 8.118), curve('b', 5, 7, 9.233)], 3))).toEqual(['a', 'b']);
  expect(namesOf(coincident([curve('a', 0, 3, Infinity), curve('b', 0, 9, 40)], 3))).toEqual(['a', 'b']);
  expect(namesOf(coincident([curve('a', 0, 9, Infinity), curve('b', 0, 9.001, Infinity)], 3))).toEqual(['a=b']);
  expect(namesOf(coincident([curve('a', 0, 3, Infinity), curve('b', 0, 2, Infinity)], 3))).toEqual(['a', 'b']);
});
