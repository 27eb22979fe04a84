import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainProblem } from './plainData';

describe('plainProblem', () => {
  it('has nothing against what JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        expect(plainProblem(value)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['a map', new Map([['p', 1]])],
    ['a typed array', new Float64Array(3)],
    ['a date', new Date(0)],
    ['undefined', undefined],
    ['a bigint', 1n],
    // oxlint-disable-next-line no-sparse-arrays
    ['a hole', [, 1][0]],
  ])('names the field that holds %s', (_, value) => {
    expect(plainProblem({ scene: { p: [1, value] } })).toEqual({
      field: 'scene.p.1',
      message: 'must be plain data, as JSON could hold it',
    });
  });

  it('does not walk through a list that is long and empty, which a message can be at no cost', () => {
    const empty: unknown[] = [];
    empty.length = 2 ** 32 - 1;
    expect(plainProblem({ controls: empty })).toEqual({ field: 'controls.0', message: 'must be plain data, as JSON could hold it' });
  });

  it('ends on cycles, on depth and on size', () => {
    const cycle: Record<string, unknown> = {};
    cycle['again'] = cycle;
    const doubled = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], 0);
    expect(plainProblem(cycle)?.message).toMatch(/nest deeper than 16/);
    expect(plainProblem(doubled)?.message).toMatch(/nest deeper/);
    expect(plainProblem('x'.repeat(70_000))?.message).toMatch(/longer than 65536/);
    expect(plainProblem(Array.from({ length: 20_000 }, () => 0))?.message).toMatch(/longer/);
    expect(plainProblem({ ['k'.repeat(70_000)]: 0, b: 0 })?.message).toMatch(/longer/);
  });
});
