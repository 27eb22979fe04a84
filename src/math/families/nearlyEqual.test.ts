import { describe, expect, it } from 'vitest';
import { lawOf } from '../law/lawOf';
import type { Family } from './family';
import { freeValues } from './freeValues';
import { families } from './index';
import type { FamilyName, ParamsOf } from './index';
import { distributionOf } from './distributionOf';
import { withFree } from './withFree';

const names = Object.keys(families).filter((name): name is FamilyName => name in families);

/** Steps so small that a difference of two log-densities, or of two entropies, would keep no digit. */
const STEPS = [1e-7, 1e-10, 1e-13];

function nearlyEqualLaws<F extends FamilyName>(name: F): void {
  const family: Family<ParamsOf<F>> = families[name];
  const { example, kl, logRatio, score, fisherInformation } = family;
  const theta = freeValues(family, example);

  /** The example with its i-th free parameter moved, and by how much it truly moved. */
  const moved = (i: number, step: number): readonly [ParamsOf<F>, number] => {
    const value = theta[i] ?? Number.NaN;
    const next = value + step * Math.max(Math.abs(value), 0.1);
    return [withFree(family, example, theta.map((other, j) => (j === i ? next : other))), next - value];
  };

  it.runIf(kl && fisherInformation)('diverges from a neighbour by half the Fisher information times the squared step', () => {
    for (const step of STEPS) {
      for (const i of theta.keys()) {
        const [near, distance] = moved(i, step);
        const information = fisherInformation?.(example)[i]?.[i] ?? Number.NaN;
        for (const divergence of [kl?.(example, near), kl?.(near, example)]) {
          expect((divergence ?? Number.NaN) / ((information * distance ** 2) / 2)).toBeCloseTo(1, 5);
        }
      }
    }
  });

  it.runIf(kl && fisherInformation)('diverges by half the quadratic form of the Fisher information where all move', () => {
    const steps = theta.map((value, i) => (i + 1) * 1e-9 * Math.max(Math.abs(value), 0.1));
    const near = theta.map((value, i) => value + (steps[i] ?? 0));
    const distances = near.map((value, i) => value - (theta[i] ?? 0));
    let form = 0;
    for (const [i, row] of (fisherInformation?.(example) ?? []).entries()) {
      for (const [j, entry] of row.entries()) form += (entry * (distances[i] ?? 0) * (distances[j] ?? 0)) / 2;
    }
    const divergence = kl?.(example, withFree(family, example, near)) ?? Number.NaN;
    expect(Math.abs(divergence - form)).toBeLessThanOrEqual(1e-5 * form);
  });

  it.runIf(logRatio && score)('has the score times the step as its log-ratio to a neighbour', () => {
    const law = lawOf(distributionOf<FamilyName>(name, example));
    for (const step of STEPS) {
      for (const i of theta.keys()) {
        const [near, distance] = moved(i, step);
        const levels = [1e-9, 1e-3, 0.2, 0.4, 0.7, 0.9, 1 - 1e-3, 1 - 1e-9];
        const slopes = levels.map((level) => score?.(example)(law.quantile(level))[i] ?? Number.NaN);
        const scale = Math.max(...slopes.map(Math.abs));
        for (const [k, level] of levels.entries()) {
          const ratio = logRatio?.(near, example)(law.quantile(level)) ?? Number.NaN;
          expect(Math.abs(ratio / distance - (slopes[k] ?? Number.NaN))).toBeLessThan(1e-5 * scale);
        }
      }
    }
  });
}

describe.each(names.filter((name) => families[name].kind === 'continuous'))('%s', nearlyEqualLaws);
