import { expect, it } from 'vitest';
import { seededRandom } from '../sampling/seededRandom';
import { digits } from './data/digits';
import { splitOf } from './splitOf';

const all = digits();
const split = (labels: number, seed = 3) => splitOf(all, 10, 500, labels, seededRandom(seed));

it('test and unlabelled are everyone once, and the labelled are as many of each class', () => {
  const { test, unlabelled, labelled } = split(40);
  expect(test).toHaveLength(500);
  expect([...test, ...unlabelled].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1797 }, (_, i) => i));
  const ofClass = Array.from({ length: 10 }, (_, digit) => labelled.filter((place) => all.labels[place] === digit).length);
  expect(ofClass).toEqual(Array(10).fill(4));
});

it('the labelled are the first of their class in the order, so that few are a part of more', () => {
  const { unlabelled, labelled } = split(20);
  const noughts = unlabelled.filter((place) => all.labels[place] === 0);
  expect(labelled.filter((place) => all.labels[place] === 0)).toEqual(noughts.slice(0, 2));
  const more = split(100);
  expect([more.test, more.unlabelled]).toEqual([split(20).test, unlabelled]);
  expect(labelled.every((place) => more.labelled.includes(place))).toBe(true);
});

it('another seed splits otherwise, and every place of the order is as likely for an example', () => {
  expect(split(20, 4).test).not.toEqual(split(20).test);
  const seeds = 400;
  const isTested = Array.from({ length: seeds }, (_, seed) => splitOf(all, 10, 500, 10, seededRandom(seed)).test.includes(7));
  const share = isTested.filter(Boolean).length / seeds;
  const expected = 500 / 1797;
  expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / seeds));
});

it.each([0, -10, 15, 2000, 0.5, Number.NaN])('%s labels are refused', (labels) => {
  expect(() => split(labels)).toThrow(/^labels must be a multiple of 10/);
});
