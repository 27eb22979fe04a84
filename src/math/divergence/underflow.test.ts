import { describe, expect, it } from 'vitest';
import type { Pmf } from '../families/pmf';
import { chiSquared } from './chiSquared';
import { contributions, logRatio } from './contributions';
import { crossEntropy } from './crossEntropy';
import { jeffreys } from './jeffreys';
import { kl } from './kl';
import { logSumExp } from './logSumExp';
import { pmfOf } from './pmfArbitraries';
import { renyi } from './renyi';

/** A pmf given by its logs: masses below 5e-324 underflow to 0 in `probs` and live on in `logProbs`. */
const pmfOfLogs = (...logs: number[]): Pmf => ({
  probs: Float64Array.from(logs, Math.exp),
  logProbs: Float64Array.from(logs),
});

describe('a mass that underflowed to 0', () => {
  const tiny = pmfOfLogs(0, -1000);
  const none = pmfOfLogs(0, -Infinity);
  const half = pmfOfLogs(-Math.LN2, -Math.LN2);

  it('is mass all the same: where the other has none, the divergence is infinite', () => {
    for (const divergence of [kl, jeffreys, chiSquared, crossEntropy]) {
      expect(divergence(tiny, none)).toMatchObject({ value: Infinity, infiniteAt: [1] });
    }
    expect(contributions(tiny, none)[1]).toBe(Infinity);
    expect(kl(none, tiny).value).toBe(0);
  });

  it('keeps its log-ratio', () => {
    expect(logRatio(half, tiny)[1]).toBe(1000 - Math.LN2);
    expect(kl(half, tiny).value).toBeCloseTo(0.5 * (1000 - Math.LN2) - 0.5 * Math.LN2, 11);
    expect(renyi(half, tiny, Infinity).value).toBe(1000 - Math.LN2);
  });

  it('may make χ² too large for a double: Infinity with nothing named and an infinite bound', () => {
    expect(chiSquared(half, tiny)).toEqual({ value: Infinity, method: 'sum', errorBound: Infinity, infiniteAt: [], infiniteOn: [] });
    expect(renyi(half, tiny, 2).value).toBeCloseTo(1000 - Math.log(4), 11);
  });
});

it('masses one ulp apart have the log-ratio of one ulp, though their logs are the same double', () => {
  const [p, q] = [pmfOf([1e-5, 1 - 1e-5]), pmfOf([1e-5 + 2 ** -69, 1 - 1e-5])];
  expect(p.logProbs[0]).toBe(q.logProbs[0]);
  expect(logRatio(p, q)[0]).toBeCloseTo(-(2 ** -69) / 1e-5, 30);
  expect(logRatio(q, p)[0]).toBe(-(logRatio(p, q)[0] ?? 0));
});

it('tiny masses keep the digits of their ratio', () => {
  const ratio = logRatio(pmfOf([1, 3e-300]), pmfOf([1, 1e-300]))[1] ?? 0;
  expect(Math.abs(ratio / Math.log(3) - 1)).toBeLessThan(4e-16);
});

it('log Σ exp neither overflows nor underflows', () => {
  const sum = (...values: number[]): number => logSumExp(Float64Array.from(values));
  expect(sum(1000, 1000)).toBe(1000 + Math.LN2);
  expect(sum(-1000, -1000, -Infinity)).toBe(-1000 + Math.LN2);
  expect([sum(), sum(-Infinity), sum(3, Infinity)]).toEqual([-Infinity, -Infinity, Infinity]);
});
