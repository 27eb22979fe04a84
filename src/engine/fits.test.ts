import { describe, expect, it } from 'vitest';
import type { FitProblem } from '../math/fitting/fitProblem';
import type { Racer } from '../math/fitting/fitRun';
import type { Distribution } from '../math/families';
import type { Vector } from '../math/linear/vector';
import { lawOf } from '../math/law/lawOf';
import { mix } from '../math/law/mix';
import { klOf } from '../math/quantities/klOf';
import { fitBasins } from './fitBasins';
import { fitLandscape } from './fitLandscape';
import { fitPoint } from './fitPoint';
import { fitRuns } from './fitRuns';
import type { FitRacerRuns } from './fitRuns';
import { fitSurfaces } from './fitSurfaces';
import { handlers } from './handlers';

function drained<T>(slices: Generator<void, T>): T {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

const NONE = { p: 0, q: 0 };
const problemOf = (p: Distribution, q: Distribution, free: readonly string[], smoothing = NONE): FitProblem => ({
  p: { distribution: p, cut: null },
  q,
  free,
  smoothing,
});
/** Surfaces that need not hold any start, of few nodes. */
const anywhere = (problem: FitProblem) => ({ problem, start: [], size: 5 });
const normal = (mu: number, sigma: number): Distribution => ({ family: 'normal', params: { mu, sigma } });
const gamma = (shape: number, rate: number): Distribution => ({ family: 'gamma', params: { shape, rate } });
const logNormal = (mu: number, sigma: number): Distribution => ({ family: 'logNormal', params: { mu, sigma } });
const mixture = (weights: readonly number[], mus: readonly number[], sigmas: readonly number[]): Distribution => ({ family: 'gaussianMixture', params: { weights, mus, sigmas } });

const farModes = problemOf(mixture([0.4, 0.6], [-4, 4], [1, 1]), normal(-1, 2), ['mu', 'sigma']);
const twoModes = mixture([0.45, 0.55], [-2.5, 2], [0.8, 1]);
const kicks: Distribution = { family: 'empirical', params: { counts: [109, 65, 22, 3, 1] } };

function raced(problem: FitProblem, coordinates: 'plain' | 'unconstrained' | 'natural', racers: readonly Racer[], start: Vector, maxSteps: number): readonly FitRacerRuns[] {
  return drained(fitRuns({ problem, coordinates, racers, start, seed: 1, batch: null, maxSteps, minima: null }));
}

/** The first step that is within `near` of a minimum; Infinity where none is. */
function stepsTo(near: number, { toNearest }: FitRacerRuns['forward']): number {
  const step = toNearest.findIndex((distance) => distance < near);
  return step < 0 ? Infinity : step;
}

describe('two far modes', () => {
  const { forward, reverse, window } = drained(fitLandscape(anywhere(farModes)));

  it('have one forward optimum, their mean and deviation', () => {
    expect(forward).toMatchObject({ complete: true, method: 'moment matching' });
    expect(forward.minima).toHaveLength(1);
    expect(forward.minima[0]?.theta[0]).toBeCloseTo(0.8, 10);
    expect((forward.minima[0]?.theta[1] ?? 0) ** 2).toBeCloseTo(1 + 16 - 0.64, 9);
  });

  it('have a reverse minimum on each mode, the heavier the better, and all are found', () => {
    expect(reverse).toMatchObject({ complete: true, method: 'all stationary points' });
    const [best, next] = reverse.minima;
    expect(best?.theta[0]).toBeCloseTo(4, 2);
    expect(next?.theta[0]).toBeCloseTo(-4, 2);
    expect(best?.kl).toBeCloseTo(-Math.log(0.6), 3);
  });

  it('are all in the window, with the start', () => {
    const [mus, sigmas] = window.axes;
    for (const { theta: [mu = 0, sigma = 0] } of [...forward.minima, ...reverse.minima, { theta: [-1, 2] }]) {
      expect(mu).toBeGreaterThan(mus?.low ?? Infinity);
      expect(mu).toBeLessThan(mus?.high ?? -Infinity);
      expect(Math.log(sigma)).toBeGreaterThan(sigmas?.low ?? Infinity);
      expect(Math.log(sigma)).toBeLessThan(sigmas?.high ?? -Infinity);
    }
  });

  it('have surfaces over the window, as wide as the start makes it', () => {
    const { around, surfaces } = drained(fitLandscape({ problem: farModes, start: [40, 0], size: 9 }));
    const alone = drained(fitSurfaces({ problem: farModes, window: around, size: 9 }));
    expect(around.axes[0]?.low).toBe(window.axes[0]?.low);
    expect(around.axes[0]?.high).toBeGreaterThan(40);
    expect(around.axes[1]).toEqual(window.axes[1]);
    expect(surfaces).toEqual({ forward: alone.forward, reverse: alone.reverse });
    expect(drained(fitLandscape(anywhere(farModes))).around).toEqual(window);
  });

  it('have a window and minima that the θ of q does not move', () => {
    const moved = drained(fitLandscape(anywhere({ ...farModes, q: normal(0.5, 1.5) })));
    expect([moved.window, moved.reverse.minima, moved.forward.minima]).toEqual([window, reverse.minima, forward.minima]);
  });

  it('have basins that are each around its own minimum', () => {
    const size = 25;
    const { labels, axes, minima } = drained(fitBasins({ problem: farModes, window, size, direction: 'reverse', coordinates: 'unconstrained', minima: null }));
    const indexNear = (values: Float64Array, value: number): number => values.reduce((best, one, i) => (Math.abs(one - value) < Math.abs((values[best] ?? Infinity) - value) ? i : best), 0);
    const [mus = Float64Array.of(), sigmas = Float64Array.of()] = axes.map(({ values }) => values);
    for (const [k, [mu = 0, sigma = 0]] of minima.entries()) {
      expect(labels[indexNear(mus, mu) * size + indexNear(sigmas, Math.log(sigma))]).toBe(k);
    }
    expect(labels.filter((label) => label < 0).length).toBeLessThan(labels.length / 20);
  });

  it('draw each optimizer to the minimum of its basin', () => {
    const [adam] = raced(farModes, 'unconstrained', [{ optimizer: 'adam', settings: { stepSize: 0.05 } }], [3, 1.5], 400);
    expect([...(adam?.reverse.thetas.subarray(-2) ?? [])].map((x) => Number(x.toFixed(3)))).toEqual([4, 1.001]);
  });
});

describe('a surface', () => {
  const axes = (problem: FitProblem, size: number) => {
    const { window } = drained(fitLandscape(anywhere(problem)));
    return drained(fitSurfaces({ problem, window, size }));
  };

  it.each<[string, FitProblem, (eta: number, i: number) => number, number]>([
    ['a normal', farModes, (eta, i) => (i === 0 ? eta : Math.exp(eta)), 1e-6],
    ['the axes turned', { ...farModes, free: ['sigma', 'mu'] }, (eta, i) => (i === 1 ? eta : Math.exp(eta)), 1e-6],
    ['one parameter', { ...farModes, free: ['sigma'] }, (eta) => Math.exp(eta), 1e-6],
    ['two means of a mixture', problemOf(twoModes, mixture([0.5, 0.5], [-1, 1], [0.9, 0.9]), ['mus[0]', 'mus[1]']), (eta) => eta, 1e-5],
    ['a smoothed pmf', problemOf(kicks, { family: 'poisson', params: { rate: 2 } }, ['rate'], { p: 0.01, q: 0.02 }), (eta) => Math.exp(eta), 1e-5],
    ['a smoothed mixture', { ...farModes, smoothing: { p: 0.1, q: 0 } }, (eta, i) => (i === 0 ? eta : Math.exp(eta)), 1e-6],
    ['a smoothed density', problemOf(twoModes, normal(0, 1), ['mu', 'sigma'], { p: 0, q: 0.02 }), (eta, i) => (i === 0 ? eta : Math.exp(eta)), 1e-4],
  ])('of %s is KL at every node, in both directions', (_, problem, thetaOf, relative) => {
    const size = 12;
    const surface = axes(problem, size);
    const count = surface.axes.length;
    for (const node of [0, 7, size ** count - 3]) {
      const theta = surface.axes.map(({ values }, i) => thetaOf(values[i === 0 && count === 2 ? Math.floor(node / size) : node % size] ?? 0, i));
      const { klPQ, klQP } = fitPoint({ problem, theta });
      for (const [value, exact] of [[surface.forward[node], klPQ.value], [surface.reverse[node], klQP.value]] as const) {
        expect(value === exact || Math.abs((value ?? Number.NaN) - exact) <= relative * Math.max(exact, 0.1), `${value}, not ${exact}`).toBe(true);
      }
    }
  });

  it('is infinite where the direction is, and says where', () => {
    const { reverse, reverseInfinite, forward } = axes(problemOf(kicks, { family: 'poisson', params: { rate: 2 } }, ['rate']), 9);
    expect([...reverse].every((value) => value === Infinity)).toBe(true);
    expect(reverseInfinite.intervals).toEqual([{ low: 5, high: Infinity }]);
    expect([...forward].every(Number.isFinite)).toBe(true);
  });
});

describe('gradient descent', () => {
  /** What anybody would write: 4000 points, the gradient by hand. */
  function plainDescent(stepSize: number, steps: number, start: readonly [number, number]): readonly (readonly [number, number])[] {
    const law = lawOf(twoModes);
    const points = Array.from({ length: 4000 }, (_, i) => -14 + (28 * (i + 0.5)) / 4000);
    const path: (readonly [number, number])[] = [start];
    let [mu, tau] = start;
    for (let t = 0; t < steps; t++) {
      const sigma = Math.exp(tau);
      let [ofMu, ofTau] = [0, 0];
      for (const x of points) {
        const z = (x - mu) / sigma;
        const logQ = -tau - 0.5 * Math.log(2 * Math.PI) - (z * z) / 2;
        const weight = (28 / 4000) * Math.exp(logQ) * (logQ - law.logProb(x));
        ofMu += (weight * z) / sigma;
        ofTau += weight * (z * z - 1);
      }
      [mu, tau] = [mu - stepSize * ofMu, tau - stepSize * ofTau];
      path.push([mu, tau]);
    }
    return path;
  }

  it('in unconstrained coordinates is θ ← θ − stepSize · gradient of the quadrature, to 1e-6 in every step', () => {
    const problem = problemOf(twoModes, normal(1, 1.5), ['mu', 'sigma']);
    const [run] = raced(problem, 'unconstrained', [{ optimizer: 'gradientDescent', settings: { stepSize: 0.1 } }], [1, 1.5], 60);
    const path = plainDescent(0.1, 60, [1, Math.log(1.5)]);
    expect(run?.reverse.losses).toHaveLength(61);
    for (const [t, [mu, tau]] of path.entries()) {
      expect(Math.abs((run?.reverse.thetas[2 * t] ?? Number.NaN) - mu)).toBeLessThan(1e-6);
      expect(Math.abs((run?.reverse.thetas[2 * t + 1] ?? Number.NaN) - Math.exp(tau))).toBeLessThan(1e-6);
    }
  });

  it('records the KL and the distance to the nearest minimum at each step', () => {
    const [run] = raced(farModes, 'plain', [{ optimizer: 'gradientDescent', settings: { stepSize: 0.2 } }], [3, 2], 20);
    const [mu = 0, sigma = 1] = run?.forward.thetas.subarray(-2) ?? [];
    expect(run?.forward.losses.at(-1)).toBeCloseTo(klOf(lawOf(farModes.p.distribution), lawOf(normal(mu, sigma))).value, 9);
    expect(run?.forward.toNearest.at(-1)).toBeCloseTo(Math.hypot(mu - 0.8, Math.log(sigma) - Math.log(16.36) / 2), 8);
  });

  it('ends where the direction is infinite, and where a step is too long', () => {
    const poisson = problemOf(kicks, { family: 'poisson', params: { rate: 2 } }, ['rate']);
    const [run] = raced(poisson, 'plain', [{ optimizer: 'gradientDescent', settings: { stepSize: 50 } }], [2], 20);
    expect(run?.reverse.end).toEqual({ kind: 'infinite', step: 0 });
    expect(run?.forward.end.kind).toBe('left-domain');
  });

  it('leaves the domain where its model is narrower than doubles are apart, of which no sum can be had', () => {
    const problem = problemOf({ family: 'gaussianMixture', params: { weights: [0.5, 0.3, 0.2], mus: [-2.2, 1.7, 4.1], sigmas: [0.7, 1, 0.6] } }, normal(3.2, 3.4), ['mu', 'sigma']);
    const racers = [{ optimizer: 'gradientDescent', settings: { stepSize: 50 } }] as const;
    const [run] = drained(fitRuns({ problem, coordinates: 'unconstrained', racers, start: [3.2, 3.4], seed: 1, batch: 16, maxSteps: 20, minima: { forward: [], reverse: [] } }));
    expect(run?.reverse.end.kind).toBe('left-domain');
    expect(Math.min(...(run?.reverse.losses ?? [0]))).toBeGreaterThan(0.4);
  });

  it('by draws is the same from the same seed, another from another, and near the exact path', () => {
    const problem = problemOf(twoModes, normal(0, 2), ['mu', 'sigma']);
    const run = (seed: number, batch: number | null) =>
      drained(fitRuns({ problem, coordinates: 'unconstrained', racers: [{ optimizer: 'gradientDescent', settings: { stepSize: 0.1 } }], start: [0, 2], seed, batch, maxSteps: 30, minima: { forward: [], reverse: [] } }));
    expect(run(3, 8)).toEqual(run(3, 8));
    expect(run(3, 8)[0]?.reverse.thetas).not.toEqual(run(4, 8)[0]?.reverse.thetas);
    for (const direction of ['forward', 'reverse'] as const) {
      const [drawn, exact] = [run(3, 512)[0]?.[direction].thetas.at(-1) ?? Number.NaN, run(3, null)[0]?.[direction].thetas.at(-1) ?? Number.NaN];
      expect(Math.abs(drawn - exact)).toBeLessThan(0.15);
    }
  });
});

describe('a race', () => {
  it('down a ravine (a gamma in logs) is won by momentum: descent needs over four times as many steps', () => {
    const ravine = problemOf(logNormal(1.5, 0.25), gamma(6, 0.6), ['shape', 'rate']);
    const [descent, momentum] = raced(ravine, 'unconstrained', [
      { optimizer: 'gradientDescent', settings: { stepSize: 0.04 } },
      { optimizer: 'momentum', settings: { stepSize: 0.04, momentum: 0.9 } },
    ], [6, 0.6], 400);
    for (const direction of ['forward', 'reverse'] as const) {
      const [slow, fast] = [descent, momentum].map((runs) => (runs ? stepsTo(0.01, runs[direction]) : Number.NaN));
      expect(fast).toBeLessThan(100);
      expect(slow).toBeGreaterThan(4 * (fast ?? Infinity));
    }
  });

  it('on a badly scaled problem (a gamma in its shape and rate) is won by the natural gradient: no other arrives', () => {
    const scaled = problemOf(logNormal(4.2, 0.35), gamma(4, 0.1), ['shape', 'rate']);
    const [natural, ...others] = raced(scaled, 'plain', [
      { optimizer: 'naturalGradient', settings: { stepSize: 0.2 } },
      { optimizer: 'gradientDescent', settings: { stepSize: 2e-4 } },
      { optimizer: 'momentum', settings: { stepSize: 2e-4, momentum: 0.9 } },
      { optimizer: 'adam', settings: { stepSize: 0.05 } },
    ], [4, 0.1], 400);
    for (const direction of ['forward', 'reverse'] as const) {
      expect(natural ? stepsTo(0.01, natural[direction]) : Infinity).toBeLessThan(40);
      for (const runs of others) expect(stepsTo(0.01, runs[direction])).toBe(Infinity);
    }
  });

  it('by the natural gradient takes the same way in any coordinates, the shorter its steps', () => {
    const problem = problemOf(twoModes, normal(0.5, 3), ['mu', 'sigma']);
    const ends = (['plain', 'unconstrained', 'natural'] as const).map((coordinates) => {
      const [run] = raced(problem, coordinates, [{ optimizer: 'naturalGradient', settings: { stepSize: 0.002 } }], [0.5, 3], 300);
      return [...(run?.forward.thetas.subarray(-2) ?? [])];
    });
    for (const end of ends) for (const [i, value] of end.entries()) expect(value).toBeCloseTo(ends[0]?.[i] ?? Number.NaN, 2);
  });

  it.each<[RegExp, Partial<Parameters<typeof fitRuns>[0]>]>([
    [/^racers must be 1 to 4/, { racers: [] }],
    [/^coordinates must be plain or unconstrained/, { coordinates: 'natural', problem: { ...farModes, free: ['mu'] }, start: [0] }],
    [/^start must be finite and in the domain/, { start: [0, -1] }],
    [/^stepSize must be/, { racers: [{ optimizer: 'adam', settings: { stepSize: -1 } }] }],
    [/^stochastic.batch must be/, { batch: 0 }],
    [/^smoothing.q must be between 0 and 1/, { problem: { ...farModes, smoothing: { p: 0, q: 2 } } }],
    [/^p.*sigmas\[0\] must be/, { problem: { ...farModes, p: { distribution: mixture([1], [0], [-1]), cut: null } } }],
  ])('refuses %s', (message, change) => {
    const request = { problem: farModes, coordinates: 'plain', racers: [{ optimizer: 'adam', settings: {} }], start: [0, 1], seed: 1, batch: null, maxSteps: 5, minima: null, ...change } as const;
    expect(() => drained(fitRuns(request))).toThrow(message);
    expect(() => drained(fitRuns(request))).toThrow(RangeError);
  });
});

describe('a flexible model', () => {
  it('makes both optima merge: two means that move, where one normal is pulled apart', () => {
    const apart = (problem: FitProblem): number => {
      const { forward, reverse } = drained(fitLandscape(anywhere(problem)));
      const [one, other] = [forward.minima[0]?.theta ?? [], reverse.minima[0]?.theta ?? []].map((theta) => theta.toSorted((a, b) => a - b));
      return Math.hypot(...(one ?? []).map((value, i) => value - (other?.[i] ?? Number.NaN)));
    };
    expect(apart(problemOf(twoModes, normal(0, 1), ['mu', 'sigma']))).toBeGreaterThan(0.3);
    expect(apart(problemOf(twoModes, mixture([0.5, 0.5], [-1, 0.5], [0.9, 0.9]), ['mus[0]', 'mus[1]']))).toBeLessThan(0.01);
    expect(apart(problemOf(twoModes, mixture([0.45, 0.55], [-1, 0.5], [0.8, 1]), ['mus[0]', 'mus[1]']))).toBeLessThan(1e-6);
  });

  it('has minima that are no saddles: both components on one mode part', () => {
    const { reverse } = drained(fitLandscape(anywhere(problemOf(twoModes, mixture([0.5, 0.5], [-1, 0.5], [0.9, 0.9]), ['mus[0]', 'mus[1]']))));
    const problem = problemOf(twoModes, mixture([0.5, 0.5], [-1, 0.5], [0.9, 0.9]), ['mus[0]', 'mus[1]']);
    const klAt = (theta: Vector): number => fitPoint({ problem, theta }).klQP.value;
    for (const { theta: [a = 0, b = 0], kl } of reverse.minima) {
      for (const [da, db] of [[0.05, 0.05], [0.05, -0.05], [-0.05, 0.05], [-0.05, -0.05]] as const) expect(klAt([a + da, b + db])).toBeGreaterThan(kl);
    }
  });
});

describe('smoothing', () => {
  it('makes a reverse minimum where the KL was infinite for every θ', () => {
    const poisson: Distribution = { family: 'poisson', params: { rate: 2 } };
    const bare = drained(fitLandscape(anywhere(problemOf(kicks, poisson, ['rate']))));
    expect(bare.reverse).toMatchObject({ minima: [], method: 'none', infinite: { intervals: [{ low: 5, high: Infinity }] } });
    expect(bare.smoother).toBeNull();
    const smoothed = drained(fitLandscape(anywhere(problemOf(kicks, poisson, ['rate'], { p: 0.01, q: 0 }))));
    expect(smoothed.smoother).not.toBeNull();
    expect(smoothed.reverse.minima[0]?.theta[0]).toBeCloseTo(0.61, 1);
  });

  it('of a mixture of normals leaves all reverse minima of a normal to be found', () => {
    const problem: FitProblem = { ...farModes, smoothing: { p: 0.05, q: 0 } };
    const { reverse, smoother } = drained(fitLandscape(anywhere(problem)));
    expect(smoother?.family).toBe('normal');
    expect(reverse).toMatchObject({ complete: true, method: 'all stationary points' });
    const law = smoother ? lawOf(smoother) : null;
    const plain = lawOf(farModes.p.distribution);
    const [mu = 0, sigma = 1] = reverse.minima[0]?.theta ?? [];
    expect(law && klOf(lawOf(normal(mu, sigma)), mix(plain, law, 0.05)).value).toBeCloseTo(reverse.minima[0]?.kl ?? Number.NaN, 9);
  });

  it('makes disjoint supports comparable', () => {
    const beta: Distribution = { family: 'beta', params: { a: 2, b: 2 } };
    const uniform: Distribution = { family: 'uniform', params: { low: 2, high: 4 } };
    const bare = drained(fitLandscape(anywhere(problemOf(uniform, beta, ['a', 'b']))));
    expect([bare.forward.infinite.intervals, bare.reverse.infinite.intervals]).toEqual([[{ low: 2, high: 4 }], [{ low: 0, high: 1 }]]);
    const smoothed = drained(fitLandscape(anywhere(problemOf(uniform, beta, ['a', 'b'], { p: 0.05, q: 0.05 }))));
    expect(smoothed.smoother).toEqual({ family: 'uniform', params: { low: 0, high: 4 } });
    expect(smoothed.reverse.minima[0]?.kl).toBeGreaterThan(0);
  });
});

describe('the calls', () => {
  it('promise what their files give', async () => {
    expect(drained(await handlers.fitLandscape(anywhere(farModes)))).toEqual(drained(fitLandscape(anywhere(farModes))));
    expect(await handlers.fitPoint({ problem: farModes, theta: [0, 1] })).toEqual(fitPoint({ problem: farModes, theta: [0, 1] }));
  });
});
