import { expect, it } from 'vitest';
import { freest } from './freest';

const box = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 12 });
const nothing = { lines: [], fills: [], solids: [] };
const [first, second] = [box(0, 0), box(100, 0)];

it('the first place is taken where nothing is in the way', () => {
  expect(freest([first, second], nothing)).toBe(first);
  expect(freest([], nothing)).toBeUndefined();
});

it('a place that a curve, a bar or a handle leaves free is taken instead', () => {
  expect(freest([first, second], { ...nothing, lines: [{ xs: [-10, 60], ys: [6, 6] }] })).toBe(second);
  expect(freest([first, second], { ...nothing, fills: [box(10, 2)] })).toBe(second);
  expect(freest([first, second], { ...nothing, solids: [box(38, 10)] })).toBe(second);
});

it('a curve that passes over or under a place leaves it free', () => {
  const lines = [{ xs: [-10, 60], ys: [-20, -1] }, { xs: [-10, 60], ys: [14, 14] }];
  expect(freest([first, second], { ...nothing, lines })).toBe(first);
});

it('a curve is crossed before a handle is covered', () => {
  const inTheWay = { lines: [{ xs: [90, 150], ys: [6, 6] }], fills: [], solids: [box(20, 0)] };
  expect(freest([first, second], inTheWay)).toBe(second);
});
