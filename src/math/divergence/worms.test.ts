import { describe, expect, it } from 'vitest';
import { lossCurve } from '../geometry/lossCurve';
import { binomial } from '../families/binomial';
import { tabulate } from '../families/tabulate';
import worms from '../reference/worms.json';
import { compare } from './compare';
import { logRatio } from './contributions';

/** The forward minimum by moment matching is the mean over K; the reference numbers have 50 digits. */
const expectWithin = (actual: number, expected: number, relative = 1e-12): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
};

function lossCurveOf(counts: readonly number[], theta: number) {
  const run = lossCurve(tabulate({ family: 'empirical', params: { counts } }, counts.length), {
    family: 'binomial',
    params: { trials: counts.length - 1, theta },
  });
  for (;;) {
    const slice = run.next();
    if (slice.done) return slice.value;
  }
}

describe.each(worms.cases)('the space worms, $id', (worm) => {
  const outcomes = worm.counts.length;
  const p = tabulate({ family: 'empirical', params: { counts: worm.counts } }, outcomes);
  const uniform = tabulate({ family: 'discreteUniform', params: { low: 0, high: outcomes - 1 } }, outcomes);

  it('against the uniform model, in nats and in bits', () => {
    const found = compare(p, uniform);
    const pairs = [
      [found.entropyP, worm.H],
      [found.klPQ, worm.KL_p_uniform],
      [found.klQP, worm.KL_uniform_p],
      [found.crossEntropyPQ, worm.H_p_uniform],
    ] as const;
    for (const [quantity, reference] of pairs) {
      expectWithin(quantity.value, reference.nats.d);
      expectWithin(quantity.value / Math.LN2, reference.bits.d);
    }
  });

  it.each([worm.binomial_forward_optimum, worm['binomial_p_0.57'], ...worm.binomial_reverse_minima])(
    'against the binomial at θ = $p.d',
    (reference) => {
      const theta = typeof reference.p === 'number' ? reference.p : reference.p.d;
      const q = tabulate({ family: 'binomial', params: { trials: outcomes - 1, theta } }, outcomes);
      const found = compare(p, q);
      expectWithin(found.klPQ.value, reference.KL_p_binomial.nats.d);
      expectWithin(found.klQP.value, reference.KL_binomial_p.nats.d);
      expectWithin(found.klPQ.value / Math.LN2, reference.KL_p_binomial.bits.d);
      expectWithin(found.crossEntropyPQ.value, reference.H_p_binomial.nats.d);
      expectWithin(found.entropyQ.value, reference.H_binomial.nats.d);
      expectWithin(found.klPQ.value + found.entropyP.value, found.crossEntropyPQ.value, 1e-14);
      expectWithin(
        found.forward.reduce((sum, term) => sum + term, 0),
        found.klPQ.value,
      );
    },
  );

  it('finds the minimising θ of both directions', () => {
    const curve = lossCurveOf(worm.counts, 0.3);
    expectWithin(curve.forwardMinimum.theta, worm.binomial_forward_optimum.p.d);
    expectWithin(curve.forwardMinimum.kl, worm.binomial_forward_optimum.KL_p_binomial.nats.d);
    expect(curve.reverseMinima).toHaveLength(worm.binomial_reverse_minima.length);
    for (const [i, minimum] of worm.binomial_reverse_minima.entries()) {
      expectWithin(curve.reverseMinima[i]?.theta ?? Number.NaN, minimum.p.d);
    }
  });

  it('follows the published curve', () => {
    for (const point of worm.curve) {
      const q = tabulate({ family: 'binomial', params: { trials: outcomes - 1, theta: point.p } }, outcomes);
      expectWithin(compare(p, q).klPQ.value, point.KL_p_binomial.d);
      expectWithin(compare(p, q).klQP.value, point.KL_binomial_p.d);
    }
  });
});

it('the log-ratio is 0 where both are 0 and infinite where one is', () => {
  const pmf = (probs: number[]) => tabulate({ family: 'categorical', params: { probs } }, probs.length);
  expect([...logRatio(pmf([0, 0.5, 0, 0.5]), pmf([0, 0, 0.5, 0.5]))]).toEqual([0, Infinity, -Infinity, 0]);
});

it('an example of the binomial family starts inside its slider', () => {
  const { min, max } = binomial.parameter.slider;
  expect(binomial.parameter.start).toBeGreaterThan(min);
  expect(binomial.parameter.start).toBeLessThan(max);
});
