import type { Random } from '../sampling/random';
import { augmentDigit, augmentPoint } from './augment';
import type { Augment } from './augment';
import { digits } from './data/digits';
import { moons } from './data/moons';
import type { Examples } from './examples';
import type { NetworkShape } from './networkShape';
import type { DataSetName } from './trainingProblem';

/** What is learnt from, and by what. */
export interface DataSet {
  readonly examples: Examples;
  /** How many of them are held back for the test. */
  readonly tested: number;
  readonly shape: NetworkShape;
  readonly augment: Augment;
}

const TESTED = 500;
const MOONS = 1000;

/** A data set by its name; only moons draw from `random`. */
export function dataSetOf(name: DataSetName, random: Random): DataSet {
  return name === 'digits'
    ? { examples: digits(), tested: TESTED, shape: { inputs: 64, hidden: 64, outputs: 10 }, augment: augmentDigit }
    : { examples: moons(MOONS, random), tested: TESTED, shape: { inputs: 2, hidden: 32, outputs: 2 }, augment: augmentPoint };
}
