import { expect, it } from 'vitest';
import {
  requireFinite,
  requireFraction,
  requireInteger,
  requireMasses,
  requireNonNegative,
  requirePositive,
  requireWithin,
} from './requireParameter';
import { requireAscending, requireCount, requireFiniteEntries, requirePositiveEntries } from './requireVector';

it.each<readonly [(value: number) => void, readonly number[], readonly number[]]>([
  [(value) => requireFinite('eta', value), [0, -1e308], [Number.NaN, Infinity, -Infinity]],
  [(value) => requirePositive('eta', value), [1e-300], [0, -1, Infinity, Number.NaN]],
  [(value) => requireNonNegative('eta', value), [0, 1e300], [-1e-300, Infinity, Number.NaN]],
  [(value) => requireFraction('eta', value), [0, 0.999], [1, -0.1, Number.NaN]],
  [(value) => requireWithin('eta', value, 0, 1), [0, 1], [-1e-9, 1.1, Number.NaN]],
  [(value) => requireInteger('eta', value, 2), [2, 2 ** 53 - 1], [1, 2.5, 2 ** 53, Infinity, Number.NaN]],
])('%s names what it refuses', (ask, good, bad) => {
  for (const value of good) expect(() => ask(value)).not.toThrow();
  for (const value of bad) {
    expect(() => ask(value)).toThrow(RangeError);
    expect(() => ask(value)).toThrow(/^eta must be .*, got /);
  }
});

it.each<readonly [(values: readonly number[]) => void, readonly number[], RegExp]>([
  [(values) => requireMasses('w', values), [1, -1], /^w\[1\] must be finite and ≥ 0, got -1/],
  [(values) => requireMasses('w', values), [0, 0], /^w must hold at least one positive entry/],
  [(values) => requireFiniteEntries('w', values), [1, Number.NaN], /^w\[1\] must be finite, got NaN/],
  [(values) => requirePositiveEntries('w', values), [1, 0], /^w\[1\] must be positive and finite, got 0/],
  [(values) => requireAscending('w', values), [1], /^w must hold at least 2 entries, got 1/],
  [(values) => requireAscending('w', values), [1, 1], /^w\[1\] must be above 1, got 1/],
  [(values) => requireCount('w', values, 3), [1, 2], /^w must hold 3 entries, got 2/],
])('%s names the entry it refuses', (ask, values, message) => {
  expect(() => ask(values)).toThrow(RangeError);
  expect(() => ask(values)).toThrow(message);
});
