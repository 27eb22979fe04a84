import { describe, expect, it } from 'vitest';
import { entropy } from '../math/divergence/entropy';
import { tabulate } from '../math/families/tabulate';
import worms from '../math/reference/worms.json';
import { handlers } from './handlers';
import type { RunRequest } from './handlers';
import { runCall } from './runCall';

const [worm] = worms.cases;
if (!worm) throw new Error('the reference numbers hold no worms');

const outcomes = worm.counts.length;
const target = { family: 'empirical', params: { counts: worm.counts } } as const;
const uniform = { family: 'discreteUniform', params: { low: 0, high: outcomes - 1 } } as const;
const binomial = (theta: number) => ({ family: 'binomial', params: { trials: outcomes - 1, theta } }) as const;

const request = (step: number, change: Partial<RunRequest['settings']> = {}): RunRequest => ({
  target,
  model: binomial(0.3),
  outcomes,
  settings: { direction: 'forward', coordinate: 'theta', stepSize: 0.004, ...change },
  step,
});

function expectWithin(actual: number, expected: number, relative = 1e-12): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

describe('compare', () => {
  it('gives the reference numbers of the worms against the uniform', () => {
    const found = handlers.compare({ p: target, q: uniform, outcomes });
    expectWithin(found.entropyP.value, worm.H.nats.d);
    expectWithin(found.klPQ.value, worm.KL_p_uniform.nats.d);
    expectWithin(found.klQP.value, worm.KL_uniform_p.nats.d);
    expectWithin(found.crossEntropyPQ.value, worm.H_p_uniform.nats.d);
    expectWithin(found.entropyQ.value, Math.log(outcomes));
  });

  it('tells p from q', () => {
    const there = handlers.compare({ p: target, q: binomial(0.3), outcomes });
    const back = handlers.compare({ p: binomial(0.3), q: target, outcomes });
    expect([back.klPQ, back.klQP, back.entropyP]).toEqual([there.klQP, there.klPQ, there.entropyQ]);
    expect(there.klPQ.value).not.toBe(there.klQP.value);
  });

  it('looks at as many outcomes as asked for', () => {
    const found = handlers.compare({ p: target, q: uniform, outcomes: outcomes + 2 });
    expect(found.p.probs).toHaveLength(outcomes + 2);
    expect([found.q.probs.at(-2), found.q.probs.at(-1)]).toEqual([0, 0]);
  });
});

describe('run', () => {
  const whole = handlers.run(request(0));
  const last = whole.trajectory.thetas.length - 1;

  it.each([
    ['forward', 'theta', 0.004],
    ['forward', 'unconstrained', 0.1],
    ['reverse', 'theta', 0.01],
    ['reverse', 'unconstrained', 0.2],
  ] as const)('stands at step n where the %s trajectory in %s is after n steps', (direction, coordinate, stepSize) => {
    for (const step of [0, 1, 2, 7, 20]) {
      const { trajectory, theta, comparison, ...found } = handlers.run(request(step, { direction, coordinate, stepSize }));
      expect(found.step).toBe(step);
      expect(theta).toBe(trajectory.thetas[step]);
      expect(comparison).toEqual(handlers.compare({ p: target, q: binomial(theta), outcomes }));
      const kl = direction === 'forward' ? comparison.klPQ : comparison.klQP;
      expect(kl.value).toBe(trajectory.losses[step]);
    }
  });

  it('is the same run whichever step is asked for', () => {
    expect(handlers.run(request(7)).trajectory).toEqual(whole.trajectory);
  });

  it('starts at the θ of its model', () => {
    expect([whole.step, whole.theta]).toEqual([0, 0.3]);
  });

  it('stands at its end where more steps are asked for than it has', () => {
    expect(last).toBeLessThan(200);
    expect(handlers.run(request(200))).toEqual(handlers.run(request(last)));
    expect(handlers.run(request(200)).step).toBe(last);
    expectWithin(handlers.run(request(200)).theta, worm.binomial_forward_optimum.p.d, 1e-6);
    expectWithin(handlers.run(request(200)).comparison.klPQ.value, worm.binomial_forward_optimum.KL_p_binomial.nats.d);
  });

  it('stands at its start where it diverges at once', () => {
    const { step, theta, trajectory } = handlers.run(request(5, { stepSize: 0.1 }));
    expect([step, theta, trajectory.end.kind]).toEqual([0, 0.3, 'left-domain']);
  });
});

describe('lossCurve', () => {
  it('comes in slices, and drains to a curve with the reference minima', async () => {
    let pauses = 0;
    const slices = handlers.lossCurve({ target, model: binomial(0.3), outcomes });
    for (let slice = slices.next(); ; slice = slices.next()) {
      if (slice.done === true) {
        const { thetas, forward, reverse, forwardMinimum, reverseMinima } = slice.value;
        expect([forward.length, reverse.length]).toEqual([thetas.length, thetas.length]);
        expectWithin(forwardMinimum.theta, worm.binomial_forward_optimum.p.d);
        expectWithin(forwardMinimum.kl, worm.binomial_forward_optimum.KL_p_binomial.nats.d);
        expect(reverseMinima).toHaveLength(worm.binomial_reverse_minima.length);
        expectWithin(reverseMinima[0]?.theta ?? Number.NaN, worm.binomial_reverse_minima[0]?.p.d ?? 0);
        break;
      }
      pauses++;
    }
    expect(pauses).toBeGreaterThan(3);
    const reply = await runCall(
      handlers,
      { call: 'lossCurve', request: { target, model: binomial(0.9), outcomes } },
      () => Promise.resolve(),
    );
    // All θ are on the curve, so that of the model makes no difference.
    expect(reply).toEqual({ ok: true, result: expect.objectContaining({ reverseInfiniteAt: [] }) });
  });

  it('is at each θ what a comparison there says', () => {
    const slices = handlers.lossCurve({ target, model: binomial(0.3), outcomes });
    let slice = slices.next();
    while (slice.done !== true) slice = slices.next();
    const { thetas, forward, reverse } = slice.value;
    for (const i of [0, 1, 120, thetas.length - 1]) {
      const { klPQ, klQP } = handlers.compare({ p: target, q: binomial(thetas[i] ?? Number.NaN), outcomes });
      expect([forward[i], reverse[i]]).toEqual([klPQ.value, klQP.value]);
    }
  });
});

describe('every call', () => {
  it('refuses a bad parameter by its name', () => {
    expect(() => handlers.compare({ p: target, q: binomial(1.5), outcomes })).toThrow(/theta/);
    expect(() => handlers.run({ ...request(0), model: binomial(-1) })).toThrow(/theta/);
  });

  it('leaves its request as it was', () => {
    const asked = structuredClone(request(3));
    handlers.run(asked);
    handlers.compare({ p: asked.target, q: uniform, outcomes });
    expect(asked).toEqual(request(3));
    expect(entropy(tabulate(asked.target, outcomes)).value).toBeGreaterThan(0);
  });
});
