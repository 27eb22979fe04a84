import { expect, it } from 'vitest';
import { lawOf } from '../law/lawOf';
import { families } from './index';
import type { DistributionOf, FamilyName, ParamsOf } from './index';
import { distributionOf } from './distributionOf';
import { extremes } from './extremes';

const names = Object.keys(families).filter((name): name is FamilyName => name in families);
const membersOf = <F extends FamilyName>(name: F): readonly ParamsOf<F>[] => [families[name].example, ...extremes[name]];

/** Names of the entries whose score is not the slope of log p along them, with where. */
function wrongScores<F extends FamilyName>({ family: name, params }: DistributionOf<F>): readonly string[] {
  const family = families[name];
  const law = lawOf(distributionOf<FamilyName>(name, params));
  const entries = family.entries?.(params) ?? [];
  const score = family.entriesScore?.(params);
  return entries.flatMap((entry, i) => {
    const value = entry.value(params);
    const { low, high } = entry.parameter.domain;
    const h = 1e-4 * Math.min(Math.max(1, Math.abs(value)), value - low, high - value);
    const logAt = (steps: number): ((x: number) => number) => family.logProb(entry.moved(params, value + steps * h));
    const [twoDown, down, up, twoUp] = [logAt(-2), logAt(-1), logAt(1), logAt(2)];
    return [0.01, 0.2, 0.5, 0.8, 0.99].flatMap((level) => {
      const x = law.quantile(level);
      const slope = (8 * (up(x) - down(x)) - (twoUp(x) - twoDown(x))) / (12 * h);
      const scale = Math.max(1, Math.abs(slope));
      const own = score?.(x)[i] ?? Number.NaN;
      return Math.abs(own - slope) <= 1e-6 * scale ? [] : [`${name} ${entry.name} at ${x}: ${own}, not ${slope}`];
    });
  });
}

it('the score of an entry is the slope of log p along it', () => {
  expect(families.gaussianMixture.entries?.(families.gaussianMixture.example).length).toBe(5);
  expect(wrongScores({ family: 'gaussianMixture', params: { weights: [0.2, 0.5, 0.3], mus: [-1, 0, 2], sigmas: [0.5, 1, 2] } })).toEqual([]);
  expect(names.flatMap((name) => wrongScores(distributionOf<FamilyName>(name, families[name].example)))).toEqual([]);
});

/** Moves every entry of a member, and says what came of it. */
function movedEntries<F extends FamilyName>(name: F, params: ParamsOf<F>): readonly { readonly value: number; readonly got: number; readonly whole: number }[] {
  return (families[name].entries?.(params) ?? []).map((entry) => {
    const { start, unconstrained } = entry.parameter;
    const value = unconstrained.from(unconstrained.to(start) + 0.3);
    const moved = entry.moved(params, value);
    return { value, got: entry.value(moved), whole: lawOf(distributionOf<FamilyName>(name, moved)).cdf(Infinity) };
  });
}

it('a moved entry has the value given, and the law stays a law', () => {
  const moves = names.flatMap((name) => membersOf(name).flatMap((params) => movedEntries<FamilyName>(name, params)));
  expect(moves.length).toBeGreaterThan(10);
  for (const { value, got, whole } of moves) expect([got, whole]).toEqual([value, 1]);
});
