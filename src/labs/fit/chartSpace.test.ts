import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../math/families';
import { fitModelOf } from '../../math/fitting/fitModelOf';
import { chartSpace } from './chartSpace';
import { axisNumber } from './axisNumber';
import { axisStep } from './axisStep';
import { compactNumber, shortNumber } from './compactNumber';
import { createNumberFormat } from '../../i18n/numberFormat';
import { distanceTo } from './distanceTo';
import { fieldOf } from './fieldOf';
import { lossTop } from './lossTop';
import { surfaceLevels } from './surfaceLevels';
import { surfaceReader } from './surfaceReader';

const normal: Distribution = { family: 'normal', params: { mu: 1, sigma: 2 } };
const model = fitModelOf(normal, ['mu', 'sigma']);
const window = { axes: [{ name: 'mu', low: -4, high: 6 }, { name: 'sigma', low: Math.log(0.5), high: Math.log(8) }] };
const spaceOf = (coordinates: 'plain' | 'unconstrained' | 'natural') => chartSpace(model, coordinates, window, [[1, 2], [0, 1], [-2, 4]]);

function expectNear(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [i, value] of wanted.entries()) expect(found[i]).toBeCloseTo(value, 12);
}

describe.each(['plain', 'unconstrained', 'natural'] as const)('a chart of θ in %s coordinates', (coordinates) => {
  const space = spaceOf(coordinates);

  it('goes from θ to a place and back, and from the place to the nodes and back', () => {
    for (const theta of [[1, 2], [-3, 0.6], [5, 7.5]]) {
      const at = space.toChart(theta);
      expectNear(space.toTheta(at), theta);
      expectNear(space.fromEta(space.toEta(at)), at);
      expectNear(space.toEta(at), [theta[0] ?? 0, Math.log(theta[1] ?? 0)]);
    }
  });

  it('has axes that ascend and hold the start', () => {
    const at = space.toChart([1, 2]);
    for (const [i, { low, high }] of space.axes.entries()) {
      expect(low).toBeLessThan(high);
      expect(at[i]).toBeGreaterThanOrEqual(low);
      expect(at[i]).toBeLessThanOrEqual(high);
    }
  });

  it('finds each node where it drew it', () => {
    const field = fieldOf(new Float64Array(81), window, 9, space);
    const nodes = [[0, 0], [3, 5], [8, 8]] as const;
    const back = nodes.map(([column, row]) => (field.at && field.nodeAt ? field.nodeAt(...field.at(column, row)) : [column, row]));
    for (const [i, [column, row]] of nodes.entries()) expectNear([...(back[i] ?? [])], [column, row]);
  });
});

it('log σ stands on a logarithmic axis, so that its numbers are those of σ, and its nodes stand evenly', () => {
  const { axes, isEven } = spaceOf('unconstrained');
  expect(axes.map(({ kind, symbol }) => [symbol, kind])).toEqual([['μ', 'linear'], ['σ', 'log']]);
  expect(isEven).toBe(true);
  expect(spaceOf('plain').isEven).toBe(false);
});

it('a place without a member has no θ', () => {
  expect(spaceOf('natural').toTheta([1, 0.5]).every(Number.isFinite)).toBe(false);
});

describe('a surface between its nodes', () => {
  const size = 5;
  const at = (i: number, axis: 0 | 1): number => (window.axes[axis]?.low ?? 0) + (((window.axes[axis]?.high ?? 0) - (window.axes[axis]?.low ?? 0)) * i) / (size - 1);
  const values = Float64Array.from({ length: size ** 2 }, (_, k) => 2 * at(Math.floor(k / size), 0) - 3 * at(k % size, 1));
  const read = surfaceReader(values, window, size);

  it('is exact for a plane, at its nodes and between them', () => {
    for (const eta of [[-4, Math.log(0.5)], [0.3, 1], [6, Math.log(8)]]) expect(read(eta)).toBeCloseTo(2 * (eta[0] ?? 0) - 3 * (eta[1] ?? 0), 12);
  });

  it('is unknown outside of the window', () => {
    expect(read([-5, 0])).toBeNaN();
    expect(read([0, 9])).toBeNaN();
  });

  it('is not spoilt at a node by an infinite neighbour', () => {
    const holed = values.slice();
    holed[1] = Infinity;
    expect(surfaceReader(holed, window, size)([at(0, 0), at(0, 1)])).toBe(values[0]);
    expect(surfaceReader(holed, window, size)([at(0, 0), at(0.5, 1)])).toBe(Infinity);
  });

  it('of one parameter is a curve', () => {
    const curve = surfaceReader(Float64Array.of(1, 3, 5), { axes: window.axes.slice(0, 1) }, 3);
    expect(curve([-4])).toBe(1);
    expect(curve([3.5])).toBeCloseTo(4, 12);
    expect(curve([6])).toBe(5);
  });
});

describe('the lines of a surface', () => {
  it('ascend from just over the best, show the floor of a high valley, and pass over what is infinite', () => {
    const values = Float64Array.from({ length: 900 }, (_, k) => (k % 30 === 0 ? Infinity : 0.5 + (k / 900) ** 2 * 1000));
    const levels = surfaceLevels(values, 0.5);
    expect(levels.length).toBeGreaterThan(8);
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(levels[0]).toBeGreaterThan(0.5);
    expect(levels[0]).toBeLessThan(0.6);
    expect(levels.every(Number.isFinite)).toBe(true);
  });

  it('are none where nothing is finite, or nothing differs', () => {
    expect(surfaceLevels(new Float64Array(50).fill(Infinity), 0)).toEqual([]);
    expect(surfaceLevels(new Float64Array(50).fill(2), 2)).toEqual([]);
  });
});

it('the top of a curve holds the rival, the minima and a good part of the curve, and is finite whatever they are', () => {
  expect(lossTop([0.2, 0.3, 5, 9], [0.2], 0.4, 0)).toBeGreaterThanOrEqual(0.8);
  expect(lossTop([0.2, 0.3, 5, 9], [0.2], 4, 0)).toBeGreaterThanOrEqual(4);
  expect(lossTop([Infinity, Infinity], [], Number.NaN, 0)).toBeLessThan(1);
});

it('the distance to the nearest minimum is in unconstrained coordinates, and unknown without one', () => {
  expect(distanceTo([{ theta: [1, 2], kl: 0 }, { theta: [9, 1], kl: 1 }], [1, 2 * Math.E], model)).toBeCloseTo(1, 12);
  expect(distanceTo([], [1, 2], model)).toBeNaN();
});

it('one arrow key goes a sixtieth of an axis, by a number that leaves no rounding in a link', () => {
  expect(axisStep({ symbol: 'μ', low: -3, high: 6.5, kind: 'linear', ticks: undefined, shown: (at) => at })).toBe(0.16);
  expect(axisStep({ symbol: 'σ', low: 0.5, high: 8, kind: 'log', ticks: undefined, shown: (at) => at })).toBe(0.046);
});

it('numbers of any size are short, and none is empty', () => {
  const format = createNumberFormat('en', 'nats');
  expect([0, 1.23456, -1e-15, 1e-4, 25_000, 2.37e15, Infinity, Number.NaN].map((value) => shortNumber(value, format))).toEqual([
    '0', '1.235', '0', '10⁻⁴', '25000', '2.37·10¹⁵', '∞', '–',
  ]);
  expect(axisNumber({ kind: 'log', shown: (at) => at }, 1e-15, format)).toBe('10⁻¹⁵');
  expect(axisNumber({ kind: 'linear', shown: (at) => 2 * at }, 1e-15, format)).toBe('0');
  expect(compactNumber(2_372_624_072_128_931, format)).toBe('2.4·10¹⁵');
  expect(compactNumber(0.5, format)).toBe('0.500');
});
