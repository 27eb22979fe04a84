import { describe, expect, it } from 'vitest';
import type { Distribution, DistributionOf, FamilyName } from '../math/families';
import { distributionOf } from '../math/families/distributionOf';
import { families } from '../math/families';
import { lawOf } from '../math/law/lawOf';
import { klGradientOf } from '../math/fitting/klGradientOf';
import { fitModelOf } from '../math/fitting/fitModelOf';
import { chiSquaredOf } from '../math/quantities/chiSquaredOf';
import { outsideSupportOf } from '../math/quantities/outsideSupportOf';
import { countKl } from '../math/sampling/countKl';
import { lawSampler } from '../math/sampling/lawSampler';
import { cellMasses, mergedLogSums, mergedSums, sampleCells } from '../math/sampling/sampleCells';
import { seededRandom } from '../math/sampling/seededRandom';
import { waldThresholds } from '../math/sampling/waldThresholds';
import { countMarks, sampleCounts } from './sampleCounts';
import type { SampleCountsState } from './sampleCounts';
import { estimands } from './estimateDraws';
import type { Estimand } from './estimateDraws';
import { sampleEstimates } from './sampleEstimates';
import type { SampleEstimatesState } from './sampleEstimates';
import { sampleExpectations } from './sampleExpectations';
import { sampleLikelihood } from './sampleLikelihood';
import { sampleMasses } from './sampleMasses';
import { sampleWalkPlan, sampleWalks } from './sampleWalks';
import { transferables } from './transferables';

const normal = (mu: number, sigma: number): Distribution => ({ family: 'normal', params: { mu, sigma } });
const bars = (...probs: readonly number[]): Distribution => ({ family: 'categorical', params: { probs } });
const binomial = (trials: number, theta: number): Distribution => ({ family: 'binomial', params: { trials, theta } });

function pairOf(p: Distribution, q: Distribution) {
  const whole = (distribution: Distribution) => ({ distribution, cut: null });
  return { p: whole(p), q: whole(q), scale: 1, binWidth: null, smoothing: { p: 0, q: 0 } };
}

const thresholds = waldThresholds(0.01, 0.02);

/** What a generator returns, and how often it gave way. */
function run<R>(work: Generator<unknown, R>): { readonly value: R; readonly yields: number } {
  for (let yields = 0; ; yields++) {
    const step = work.next();
    if (step.done === true) return { value: step.value, yields };
  }
}

const pairs = [
  ['bars', pairOf(bars(0.9, 0.09, 0.01), bars(0.55, 0.15, 0.3))],
  ['normals', pairOf(normal(0, 1), normal(1, 1.5))],
  ['counts', pairOf({ family: 'poisson', params: { rate: 4 } }, { family: 'negativeBinomial', params: { r: 4, p: 0.5 } })],
] as const;

describe('walks of the evidence', () => {
  it.each(pairs)('of 10⁴ walks the mean drifts by KL a sample, within 4 standard errors, whichever is true: %s', (_, pair) => {
    const { value: plan } = run(sampleWalkPlan({ pair, thresholds }));
    const { every, frames } = plan;
    for (const truth of ['p', 'q'] as const) {
      const { value } = run(sampleWalks({ pair, thresholds, truth, seed: 7, every, frames, from: 0, to: 10_000, shown: 0 }));
      const [sum = Number.NaN, squares = Number.NaN] = [value.sums[frames], value.squares[frames]];
      const mean = sum / value.walks;
      const error = Math.sqrt((squares / value.walks - mean ** 2) / value.walks);
      const drift = (truth === 'p' ? plan.klPQ.value : -plan.klQP.value) * frames * every;
      expect(Math.abs(mean - drift), `${truth}: ${mean} for ${drift}`).toBeLessThan(4 * error);
      expect(error).toBeLessThan(0.05 * Math.abs(drift));
    }
  });

  it.each(pairs)('err no more often than the risks that were accepted, and take no less than threshold / KL: %s', (_, pair) => {
    const { value: plan } = run(sampleWalkPlan({ pair, thresholds }));
    const { every, frames } = plan;
    const [ofP, ofQ] = (['p', 'q'] as const).map((truth) =>
      run(sampleWalks({ pair, thresholds, truth, seed: 3, every, frames, from: 0, to: 4000, shown: 0 })).value,
    );
    const slack = (risk: number): number => 4 * Math.sqrt((risk * (1 - risk)) / 4000);
    // Wald: α' ≤ α/(1 − β).
    expect((ofP?.decidedQ ?? 1) / 4000).toBeLessThan(0.02 / 0.99 + slack(0.02));
    expect((ofQ?.decidedP ?? 1) / 4000).toBeLessThan(0.01 / 0.98 + slack(0.01));
    const time = (ofP?.timeSum ?? 0) / 4000;
    // The wrong verdicts end sooner: 0.98 of the way up, 0.02 of it down.
    expect(time).toBeGreaterThan((0.9 * thresholds.upper) / plan.klPQ.value);
    expect(time).toBeLessThan((1.6 * thresholds.upper) / plan.klPQ.value + 3);
  });

  it('are the same in one piece and in several, and with more others', () => {
    const [, pair] = pairs[0];
    const of = { pair, thresholds, truth: 'q', seed: 5, every: 2, frames: 20, shown: 8 } as const;
    const whole = run(sampleWalks({ ...of, from: 0, to: 30 })).value;
    const parts = [
      [0, 3],
      [3, 17],
      [17, 30],
    ].map(([from = 0, to = 0]) => run(sampleWalks({ ...of, from, to })).value);
    expect(parts.flatMap(({ paths }) => [...paths])).toEqual([...whole.paths]);
    expect(whole.paths).toHaveLength(8 * 21);
    expect(parts.reduce((sum, { timeSum }) => sum + timeSum, 0)).toBe(whole.timeSum);
    expect(parts.reduce((sum, { sums }) => sum + (sums[20] ?? 0), 0)).toBeCloseTo(whole.sums[20] ?? 0, 9);
  });

  it('know no doubt once an outcome rules one of the two out', () => {
    const pair = pairOf(bars(0.5, 0.5, 0), bars(0.45, 0.45, 0.1));
    const { value: plan } = run(sampleWalkPlan({ pair, thresholds }));
    expect([plan.klPQ.value < Infinity, plan.klQP.value, plan.klQP.infiniteAt]).toEqual([true, Infinity, [2]]);
    const { value } = run(sampleWalks({ pair, thresholds, truth: 'q', seed: 1, every: plan.every, frames: plan.frames, from: 0, to: 200, shown: 200 }));
    expect(value.decidedQ).toBeGreaterThan(190);
    expect([...value.paths].filter((nats) => nats === -Infinity).length).toBeGreaterThan(100);
    expect([...value.paths].some(Number.isNaN)).toBe(false);
  });

  it('of equal laws stay where they are, and none is ever decided', () => {
    const pair = pairOf(normal(0, 1), normal(0, 1));
    const { value: plan } = run(sampleWalkPlan({ pair, thresholds }));
    const { value } = run(sampleWalks({ pair, thresholds, truth: 'p', seed: 1, every: plan.every, frames: 10, from: 0, to: 5, shown: 5 }));
    expect([value.decidedP, value.decidedQ, Math.max(...value.paths)]).toEqual([0, 0, 0]);
  });
});

const estimate = (p: Distribution, q: Distribution, estimand: Estimand, n: number, more: { readonly seed?: number; readonly batch?: number; readonly free?: string } = {}): SampleEstimatesState => {
  const { seed = 11, batch = 10, free = null } = more;
  return run(sampleEstimates({ pair: pairOf(p, q), free, estimand, seed, n, batch, from: null, draws: n })).value;
};

const errorsOf = ({ squares, drawn }: SampleEstimatesState): readonly number[] => squares.map((sum) => Math.sqrt(sum / (drawn - 1) / drawn));

describe('estimates of KL(q ‖ p)', () => {
  const cases = [
    ['normals', normal(0, 1.3), normal(0.5, 1), 'mu'],
    ['normals, in the width', normal(0, 1.2), normal(0.4, 1), 'sigma'],
    ['binomials', binomial(10, 0.45), binomial(10, 0.6), 'theta'],
  ] as const;

  it.each(cases)('are unbiased by k1 and k3, within 4 standard errors of 10⁵ draws, and biased by k2: %s', (_, p, q) => {
    const found = estimate(p, q, 'value', 100_000);
    const { target, expected } = sampleExpectations({ pair: pairOf(p, q), free: null, estimand: 'value' });
    const errors = errorsOf(found);
    for (const k of [0, 2] as const) {
      expect(Math.abs(found.means[k] - target)).toBeLessThan(4 * (errors[k] ?? 0));
      expect(expected[k]).toBeCloseTo(target, 9);
    }
    expect(Math.abs(found.means[1] - expected[1])).toBeLessThan(4 * (errors[1] ?? 0));
    expect(Math.abs(expected[1] - target)).toBeGreaterThan(1e-3);
  });

  it.each(cases)('of the gradient at fixed samples tend to 0, to the gradient, and to that of the other direction: %s', (_, p, q, free) => {
    const model = fitModelOf(q, [free]);
    const of = (direction: 'forward' | 'reverse'): number => klGradientOf(lawOf(p), model, model.theta, direction)[0] ?? Number.NaN;
    const { target, expected } = sampleExpectations({ pair: pairOf(p, q), free, estimand: 'fixed' });
    expect(target).toBeCloseTo(of('reverse'), 10);
    for (const [k, wanted] of [0, of('reverse'), of('forward')].entries()) expect(expected[k]).toBeCloseTo(wanted, 8);
    const found = estimate(p, q, 'fixed', 100_000, { free });
    const errors = errorsOf(found);
    for (const k of [0, 1, 2] as const) expect(Math.abs(found.means[k] - expected[k])).toBeLessThan(4 * (errors[k] ?? 0));
    expect(Math.abs(expected[2] - target)).toBeGreaterThan(1e-2);
  });

  it.each(cases)('of the gradient with moving samples are right for k1 and k3: %s', (_, p, q, free) => {
    const { target, expected } = sampleExpectations({ pair: pairOf(p, q), free, estimand: 'moving' });
    expect(expected[0]).toBeCloseTo(target, 8);
    expect(expected[2]).toBeCloseTo(target, 8);
    const found = estimate(p, q, 'moving', 100_000, { free });
    const errors = errorsOf(found);
    for (const k of [0, 1, 2] as const) expect(Math.abs(found.means[k] - expected[k])).toBeLessThan(4 * (errors[k] ?? 0));
  });

  it('are negative by k1 often, and never by k2 and k3', () => {
    const { histograms, batches } = estimate(normal(0, 1), normal(0.5, 1), 'value', 20_000);
    const [k1, k2, k3] = histograms.map(({ negative }) => negative / batches);
    expect(k1).toBeGreaterThan(0.15);
    expect([k2, k3]).toEqual([0, 0]);
    for (const { counts, below, above } of histograms) expect(counts.reduce((a, b) => a + b, 0) + below + above).toBe(batches);
  });

  it('are shown where they can lie: not below 0 where none of them can be', () => {
    expect(estimate(normal(0, 1), normal(1.5, 0.6), 'value', 1000, { batch: 100 }).window.low).toBe(0);
  });

  it.each(estimands)('are the same in one piece and in several: %s', (estimand) => {
    const of = { pair: pairOf(normal(0, 1), normal(0.5, 1)), free: 'mu', estimand, seed: 2, n: 3000, batch: 7 } as const;
    const whole = run(sampleEstimates({ ...of, from: null, draws: 3000 })).value;
    let state: SampleEstimatesState | null = null;
    while (state === null || state.drawn < 3000) state = run(sampleEstimates({ ...of, from: state, draws: 701 })).value;
    expect(state).toEqual(whole);
    expect(whole.marks.at(-1)).toBe(3000);
  });

  it('are ∞ where q has mass and p has none', () => {
    const found = estimate(bars(0.5, 0.5, 0), bars(0.4, 0.4, 0.2), 'value', 1000);
    expect(found.means).toEqual([Infinity, Infinity, Infinity]);
    expect(sampleExpectations({ pair: pairOf(bars(0.5, 0.5, 0), bars(0.4, 0.4, 0.2)), free: null, estimand: 'value' })).toMatchObject({
      target: Infinity,
      klQP: { infiniteAt: [2] },
    });
  });
});

const familyNames = Object.keys(families).filter((name): name is FamilyName => name in families);
const exampleOf = <F extends FamilyName>(family: F): DistributionOf<F> => distributionOf(family, families[family].example);

const student = (nu: number): Distribution => ({ family: 'studentT', params: { mu: 0, sigma: 1, nu } });
const cauchy: Distribution = { family: 'cauchy', params: { x0: 0, gamma: 1 } };
const beta = (a: number, b: number): Distribution => ({ family: 'beta', params: { a, b } });
const geometric = (p: number): Distribution => ({ family: 'geometric', params: { p } });
/** 0 at 0, inside of its support, along straight lines. */
const valley: Distribution = { family: 'drawnDensity', params: { knots: [-1, 0, 1], heights: [1, 0, 1] } };
const expectationsOf = (p: Distribution, q: Distribution, estimand: Estimand = 'value', free: string | null = null) =>
  sampleExpectations({ pair: pairOf(p, q), free, estimand });

describe('the variance of an estimate', () => {
  it.each([
    ['a normal narrower than 1/√2 of p', normal(0, 1), normal(1.5, 0.7), [true, true, false]],
    ['a normal not so narrow', normal(0, 1), normal(1.5, 0.72), [true, true, true]],
    // k1 is of the order of x², and Student's x⁴ has a mean from 4 degrees on.
    ['Student with 4 degrees, p normal', normal(0, 1), student(4), [false, false, false]],
    ['Student with 5', normal(0, 1), student(5), [true, false, true]],
    ['Student with 9', normal(0, 1), student(9), [true, true, true]],
    ['a log-normal, p a gamma', { family: 'gamma', params: { shape: 2, rate: 1 } }, { family: 'logNormal', params: { mu: 0, sigma: 1 } }, [true, true, false]],
    ['a beta that leaves one end like x', beta(1, 1), beta(2, 1), [true, true, false]],
    ['a beta that leaves it like x^0.9', beta(1, 1), beta(1.9, 1), [true, true, true]],
    ['a beta inside of a normal', normal(0, 1), beta(2, 0.5), [true, true, false]],
    ['a valley that touches 0', normal(0, 1), valley, [true, true, false]],
    ['geometric, r² q like (5/4)ˣ', geometric(0.5), geometric(0.8), [true, true, false]],
    ['geometric, r² q like (5/6)ˣ', geometric(0.5), geometric(0.7), [true, true, true]],
    ['counts without end, p more of them', { family: 'negativeBinomial', params: { r: 4, p: 0.5 } }, { family: 'poisson', params: { rate: 4 } }, [true, true, false]],
    ['bars', bars(0.5, 0.5), bars(0.999, 0.001), [true, true, true]],
  ] as const)('is finite or not by each of k1, k2, k3: q %s', (_, p, q, wanted) => {
    expect(expectationsOf(p, q).hasVariance).toEqual(wanted);
  });

  it.each([
    ['fixed', 'mu', [true, true, true]],
    ['fixed', 'sigma', [true, false, true]],
    ['moving', 'mu', [true, false, true]],
    ['moving', 'sigma', [false, false, false]],
  ] as const)('of a gradient depends on the score too, which in the tails of Student’s t (3 degrees, p normal) falls for the place and not for the width: %s, %s', (estimand, free, wanted) => {
    expect(expectationsOf(normal(0, 1), student(3), estimand, free).hasVariance).toEqual(wanted);
  });

  it('is infinite where the mean is, and neither is given as a number', () => {
    const { klQP, expected, hasVariance } = expectationsOf(normal(0, 1), student(3));
    expect([klQP.value < Infinity, expected[1], hasVariance[1]]).toEqual([true, Infinity, false]);
    const gradient = expectationsOf(cauchy, normal(0, 1), 'fixed', 'sigma');
    expect([gradient.target < Infinity, gradient.expected[2], gradient.hasVariance]).toEqual([true, Number.NaN, [true, true, false]]);
  });

  const continuous = familyNames.filter((name) => families[name].kind === 'continuous').map(exampleOf);
  const among = continuous.flatMap((p) => continuous.map((q) => ({ p, q, name: `${p.family}, ${q.family}` })));

  it.each(among)('is finite by k3 where χ² and that of k1 are, wherever q covers p: p and q $name', ({ p, q }) => {
    const [ours, theirs] = [lawOf(p), lawOf(q)];
    const covers = outsideSupportOf(ours, theirs).intervals.length === 0;
    const { klQP, hasVariance } = expectationsOf(p, q);
    const hasBoth = hasVariance[0] && chiSquaredOf(ours, theirs).value < Infinity;
    expect(hasVariance[2] === hasBoth || !covers || klQP.value === Infinity).toBe(true);
  });
});

describe('a sample', () => {
  it('is the same in one piece and in several, and keeps its counts at round numbers of draws', () => {
    const of = { pair: pairOf(normal(0, 1), normal(1, 1)), seed: 4, n: 2500 };
    const whole = run(sampleCounts({ ...of, from: null, draws: 2500 })).value;
    let state: SampleCountsState | null = null;
    while (state === null || state.drawn < 2500) state = run(sampleCounts({ ...of, from: state, draws: 333 })).value;
    expect(state).toEqual(whole);
    expect(whole.marks).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 2500]);
    expect(whole.kept.map((counts) => counts.reduce((a, b) => a + b, 0))).toEqual(whole.marks);
    expect(countMarks(1)).toEqual([1]);
  });

  it('of a million draws gives way a thousand times, and sends a few kilobytes', () => {
    const { value, yields } = run(sampleCounts({ pair: pairOf(normal(0, 1), normal(1, 1)), seed: 1, n: 1_000_000, from: null, draws: 1_000_000 }));
    expect(value.drawn).toBe(1_000_000);
    expect(yields).toBe(1000);
    expect(transferables(value).reduce((sum, { byteLength }) => sum + byteLength, 0)).toBeLessThan(200_000);
  });

  it('has KL(p̂ ‖ p) of about (m − 1)/2n on average', () => {
    const pair = pairOf(binomial(6, 0.5), binomial(6, 0.4));
    const logP = run(sampleMasses({ pair })).value.p.map(Math.log);
    const kls = Array.from({ length: 300 }, (_, seed) => countKl(run(sampleCounts({ pair, seed, n: 2000, from: null, draws: 2000 })).value.counts, logP));
    const mean = kls.reduce((a, b) => a + b, 0) / kls.length;
    // 2n·KL is χ² with m − 1 degrees of freedom: variance 2(m − 1).
    expect(Math.abs(4000 * mean - 6)).toBeLessThan(4 * Math.sqrt(12 / 300));
  });

  it('finds the same θ by likelihood and by KL(p̂ ‖ q_θ), and for a binomial it is the mean', () => {
    const pair = pairOf(binomial(10, 0.45), binomial(10, 0.7));
    const { counts } = run(sampleCounts({ pair, seed: 9, n: 500, from: null, draws: 500 })).value;
    const { value } = run(sampleLikelihood({ pair, free: 'theta', counts, merge: 1 }));
    const mean = counts.reduce((sum, count, x) => sum + count * x, 0) / 500 / 10;
    expect(value.best.nll).toBeCloseTo(mean, 6);
    expect(value.best.kl).toBeCloseTo(value.best.nll, 6);
    expect(value.best.exact).toBeCloseTo(0.45, 6);
    for (const [i, nll] of value.nll.entries()) {
      const kl = value.kl[i] ?? Number.NaN;
      expect(Number.isNaN(nll) || Math.abs(nll - kl - value.entropy) < 1e-9).toBe(true);
    }
  });

  const likelihoodOf = (p: Distribution, q: Distribution, free: string, merge = 1) => {
    const pair = pairOf(p, q);
    const { counts } = run(sampleCounts({ pair, seed: 3, n: 400, from: null, draws: 400 })).value;
    return run(sampleLikelihood({ pair, free, counts, merge })).value;
  };

  it('finds θ beyond what its slider offers, and has the valley on its curves', () => {
    const { best, beyond, thetas } = likelihoodOf({ family: 'poisson', params: { rate: 45 } }, { family: 'poisson', params: { rate: 4 } }, 'rate');
    expect(best.exact).toBeCloseTo(45, 5);
    expect(Math.abs(best.nll - 45)).toBeLessThan(4 * Math.sqrt(45 / 400));
    expect(thetas.at(-1)).toBeGreaterThan(46);
    expect(beyond).toBeNull();
  });

  it.each([
    ['counts', { family: 'poisson', params: { rate: 1000 } }, { family: 'poisson', params: { rate: 900 } }, 'rate', 1000, 1],
    ['lengths', normal(170, 10), normal(1, 1.5), 'mu', 170, 16],
  ] as const)('takes what is only very unlikely for no more than that: %s far from all that the slider offers', (_, p, q, free, truth, merge) => {
    const { best, beyond } = likelihoodOf(p, q, free, merge);
    expect(beyond).toBeNull();
    expect(best.exact).toBeCloseTo(truth, 1);
    expect(Math.abs(best.nll - truth) / truth).toBeLessThan(0.02);
  });

  it('names the end at which the likelihood still grows, and no θ as the likeliest', () => {
    const tails = likelihoodOf(normal(0, 1), { family: 'studentT', params: { mu: 0, sigma: 1, nu: 3 } }, 'nu');
    expect([tails.best.exact, tails.beyond]).toEqual([Number.NaN, families.studentT.parameters.nu.slider.max]);
  });

  it('has no likeliest θ where every one rules out what was drawn', () => {
    const { best, beyond } = likelihoodOf({ family: 'poisson', params: { rate: 9 } }, binomial(5, 0.5), 'theta');
    expect([best.nll, best.kl, best.exact, beyond]).toEqual([Number.NaN, Number.NaN, Number.NaN, null]);
  });
});

describe('cells', () => {
  it.each(familyNames)('of a %s hold all of its mass, and as much as is drawn into them', (name) => {
    const law = lawOf(exampleOf(name));
    const cells = sampleCells([law]);
    const masses = cellMasses(law, cells);
    expect(masses.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    const draw = lawSampler(law);
    const random = seededRandom(3);
    const n = 4000;
    const halves = [0, 0];
    const middle = law.quantile(0.5);
    for (let i = 0; i < n; i++) {
      const below = draw(random) <= middle ? 0 : 1;
      halves[below] = (halves[below] ?? 0) + 1;
    }
    const share = law.cdf(middle);
    expect(Math.abs((halves[0] ?? 0) / n - share)).toBeLessThan(4.5 * Math.sqrt((share * (1 - share)) / n) + 1e-12);
    expect(families[name].kind === 'discrete' ? Number.isInteger(cells.width) : cells.count === 1024).toBe(true);
  });

  it('of a density never make a KL larger by being merged', () => {
    const { p, logQ, klPQ } = run(sampleMasses({ pair: pairOf(normal(0, 1), normal(1, 1.5)) })).value;
    const kls = [1, 2, 4, 8, 16, 64, 256, 512].map((by) => countKl(mergedSums(p, by), mergedLogSums(logQ, by)));
    expect(kls).toEqual(kls.toSorted((a, b) => b - a));
    expect(kls[0]).toBeLessThan(klPQ.value);
    expect(kls[0]).toBeCloseTo(klPQ.value, 4);
  });

  it.each([
    ['normals 50 deviations apart', normal(0, 1), normal(50, 1), 1024],
    ['a narrow normal', normal(0, 1), normal(1, 0.01), 1024],
    ['counts', binomial(20, 0.5), { family: 'poisson', params: { rate: 1e-40 } }, 1],
  ] as const)('have a finite KL where the masses of q are smaller than any double: %s', (_, p, q, most) => {
    const pair = pairOf(p, q);
    const masses = run(sampleMasses({ pair })).value;
    const binned = countKl(mergedSums(masses.p, 1), masses.logQ);
    expect(masses.klPQ.value).toBeGreaterThan(745);
    expect(Math.abs(binned - masses.klPQ.value) / masses.klPQ.value).toBeLessThan(most === 1 ? 1e-9 : 0.01);
    const { counts } = run(sampleCounts({ pair, seed: 1, n: 10_000, from: null, draws: 10_000 })).value;
    expect(Math.abs(countKl(counts, masses.logQ) - binned) / binned).toBeLessThan(0.05);
  });
});
