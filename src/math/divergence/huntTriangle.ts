import { requireInteger } from '../families/requireParameter';
import type { Pmf } from '../families/pmf';
import { seededRandom } from '../sampling/seededRandom';
import type { Random } from '../sampling/random';
import type { TriangleMeasure } from './divergenceNames';
import { triangleOf } from './triangleOf';
import type { Triangle } from './triangleOf';

/** What is looked for, and how long. */
export interface TriangleHuntProblem {
  readonly measure: TriangleMeasure;
  readonly alpha: number;
  /** Of each of the three pmfs, at least 2. */
  readonly outcomes: number;
  /** Triples that are tried: the first half at random, then steps from the worst so far. */
  readonly tries: number;
  readonly seed: number;
}

export interface TriangleHunt {
  readonly tried: number;
  /** How many of them were broken. */
  readonly broken: number;
  /** The triple of the least slack, as probabilities. */
  readonly worst: { readonly p: readonly number[]; readonly q: readonly number[]; readonly r: readonly number[] };
  readonly triangle: Triangle;
}

/** Masses are whole parts of this: a triple that is found can be written down with three decimals. */
const PARTS = 1000;
/** Between two of them the hunter takes breath. */
const SLICE = 500;

type Parts = readonly number[];

/** Whole parts, none of them 0, that sum to `PARTS`; often far out in a corner, where triangles break most. */
function randomParts(random: Random, outcomes: number): Parts {
  const weights = Array.from({ length: outcomes }, () => (-Math.log1p(-random.next())) ** 3);
  const total = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.max(1, Math.round((weight / total) * PARTS)));
  const largest = parts.indexOf(Math.max(...parts));
  return parts.with(largest, (parts[largest] ?? 0) + PARTS - parts.reduce((a, b) => a + b, 0));
}

/** Some mass goes from one outcome to another; nothing where there is too little. */
function step(random: Random, parts: Parts): Parts {
  const from = Math.floor(random.next() * parts.length);
  const to = (from + 1 + Math.floor(random.next() * (parts.length - 1))) % parts.length;
  const most = (parts[from] ?? 0) - 1;
  const moved = Math.ceil(most * random.next() ** 3);
  return moved < 1 ? parts : parts.with(from, most + 1 - moved).with(to, (parts[to] ?? 0) + moved);
}

const probsOf = (parts: Parts): readonly number[] => parts.map((part) => part / PARTS);

function pmfOf(parts: Parts): Pmf {
  const probs = Float64Array.from(probsOf(parts));
  return { probs, logProbs: probs.map(Math.log) };
}

/**
 * Looks for the triple p, q, r whose triangle D(p, r) ≤ D(p, q) + D(q, r) is broken most, a generator that yields between
 * slices. Seeded: the same problem finds the same triple. Masses are multiples of 1/1000, never 0, so that all is finite.
 * @throws RangeError unless `outcomes` is an integer of 2 or more, `tries` of 1 or more, and `seed` one that
 * `seededRandom` takes.
 * @error the least slack among the triples tried, which need not be the least there is.
 */
export function* huntTriangle({ measure, alpha, outcomes, tries, seed }: TriangleHuntProblem): Generator<void, TriangleHunt> {
  requireInteger('outcomes', outcomes, 2);
  requireInteger('tries', tries, 1);
  const random = seededRandom(seed);
  let broken = 0;
  let worst: readonly Parts[] = [];
  let least: Triangle | null = null;
  for (let tried = 0; tried < tries; tried++) {
    if (tried % SLICE === SLICE - 1) yield;
    const isAtRandom: boolean = least === null || tried < tries / 2;
    const triple: readonly Parts[] = isAtRandom ? [0, 1, 2].map(() => randomParts(random, outcomes)) : worst.map((parts) => step(random, parts));
    const [p = [], q = [], r = []] = triple;
    const triangle = triangleOf(measure, pmfOf(p), pmfOf(q), pmfOf(r), alpha);
    if (triangle.isBroken) broken += 1;
    if (least === null || triangle.slack < least.slack) [worst, least] = [triple, triangle];
  }
  const [p = [], q = [], r = []] = worst;
  const named = { p: probsOf(p), q: probsOf(q), r: probsOf(r) };
  const none = { direct: Number.NaN, first: Number.NaN, second: Number.NaN, slack: Number.NaN, isBroken: false };
  return { tried: tries, broken, worst: named, triangle: least ?? none };
}
