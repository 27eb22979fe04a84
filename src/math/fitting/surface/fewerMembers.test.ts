import { describe, expect, it } from 'vitest';
import type { Axis } from './axis';
import { fewerMembers } from './fewerMembers';
import type { SurfaceValues } from './surfaceValues';

const values = (low: number, high: number): Float64Array => Float64Array.from({ length: 128 }, (_, i) => low + ((high - low) * i) / 127);
const POSITIVE = { low: 0, high: Infinity };

/** The surface of f as `fewerMembers` gives it, and how many members were computed. */
function surfaceOf(f: (a: number, b: number) => number, ranges: readonly ({ readonly low: number; readonly high: number } | null)[]) {
  const axes: readonly Axis[] = [
    { name: 'a', values: values(0.3, 5) },
    { name: 'b', values: values(0.2, 9) },
  ];
  let computed = 0;
  function* compute([first, second]: readonly Axis[]): Generator<void, SurfaceValues> {
    const forward = Float64Array.from([...(first?.values ?? [])].flatMap((a) => [...(second?.values ?? [])].map((b) => f(a, b))));
    computed += forward.length;
    yield;
    return { forward, reverse: null };
  }
  const sparse = axes.map((axis, i) => ({ axis, range: ranges[i] ?? null }));
  const run = fewerMembers(sparse, { forward: true, reverse: false }, compute);
  for (;;) {
    const step = run.next();
    if (!step.done) continue;
    const exact = axes[0]?.values ?? [];
    const worst = Math.max(
      ...[...exact].flatMap((a, i) =>
        [...(axes[1]?.values ?? [])].map((b, j) => Math.abs((step.value.forward?.[i * 128 + j] ?? Number.NaN) / f(a, b) - 1)),
      ),
    );
    return { computed, worst };
  }
}

const smooth = (a: number, b: number): number => (a - 1) ** 2 / b + Math.log(b) ** 2 + 0.1 + a / b;

describe('a surface from fewer members', () => {
  it('is that of all, where it is smooth in both parameters', () => {
    const { computed, worst } = surfaceOf(smooth, [POSITIVE, POSITIVE]);
    expect(worst).toBeLessThan(1e-6);
    expect(computed).toBeLessThan(3000);
  });

  it.each([
    ['first', [POSITIVE, null]],
    ['second', [null, POSITIVE]],
  ] as const)('is that of all, where only the %s may have fewer', (_, ranges) => {
    const { computed, worst } = surfaceOf(smooth, ranges);
    expect(worst).toBeLessThan(1e-6);
    expect(computed).toBeLessThan(128 * 64);
  });

  it('has all members where it has a kink', () => {
    const { worst, computed } = surfaceOf((a, b) => Math.abs(b - 4.1234) + a, [null, POSITIVE]);
    expect(worst).toBe(0);
    expect(computed).toBeGreaterThanOrEqual(128 * 128);
  });
});
