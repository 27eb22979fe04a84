import { eruptions } from './sets/eruptions';
import { galaxies } from './sets/galaxies';
import { horseKicks } from './sets/horseKicks';
import { petalLengths } from './sets/petalLengths';
import { waiting } from './sets/waiting';
import { wormTeeth } from './sets/wormTeeth';

/** Counts of 0, 1, 2, …, or measurements, ascending. */
export type RealSet =
  | { readonly kind: 'discrete'; readonly counts: readonly number[] }
  | { readonly kind: 'continuous'; readonly data: readonly number[] };

/**
 * Real data by the names that links use (`@faithful`). Their titles, sources and notes are in `dataWords`. A few kB in
 * all, and here at once, since a link has to be read at once: a lab is fetched when it is opened.
 */
const registry = {
  worms: { kind: 'discrete', counts: wormTeeth },
  horseKicks: { kind: 'discrete', counts: horseKicks },
  faithful: { kind: 'continuous', data: eruptions },
  waiting: { kind: 'continuous', data: waiting },
  galaxies: { kind: 'continuous', data: galaxies },
  setosa: { kind: 'continuous', data: petalLengths.setosa },
  versicolor: { kind: 'continuous', data: petalLengths.versicolor },
  virginica: { kind: 'continuous', data: petalLengths.virginica },
} as const satisfies Readonly<Record<string, RealSet>>;

export type RealSetName = keyof typeof registry;

export const realSets: Readonly<Record<RealSetName, RealSet>> = registry;

export const isRealSetName = (name: string): name is RealSetName => Object.hasOwn(realSets, name);

export const realSetNames: readonly RealSetName[] = Object.keys(realSets).filter(isRealSetName);
