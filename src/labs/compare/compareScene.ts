import * as v from 'valibot';
import { distributionSchema } from '../../distribution/distributionSchema';
import { families } from '../../math/families';
import { directions } from '../../math/geometry/direction';
import type { Direction } from '../../math/geometry/direction';
import type { LawSpec, PairSpec } from '../../math/law/pairSpec';
import { binCount, MOST_BINS } from './binCount';
import { wholeLaws } from './wholeLaws';

/** Two laws, what is done to both before they are compared, and what is looked at. */
export interface CompareScene {
  readonly version: 1;
  readonly lab: 'compare';
  readonly pair: PairSpec;
  /** The x under consideration in every view, in the units of the axis. */
  readonly brush: number | null;
  /** Which of the two divergences stands in front. */
  readonly direction: Direction;
}

export const SCALES = { min: 1e-6, max: 1e6 } as const;
export const BIN_WIDTHS = { min: 1e-6, max: 1e6 } as const;
/** Beyond this the law would be more smoother than itself. */
export const MOST_SMOOTHING = 0.5;

export const isContinuous = ({ distribution }: LawSpec): boolean => families[distribution.family].kind === 'continuous';

/** Whether x is a real number to both, so that it can be stretched and binned. */
export const hasDensities = ({ p, q }: Pick<PairSpec, 'p' | 'q'>): boolean => isContinuous(p) && isContinuous(q);

const isOneKind = ({ p, q }: Pick<PairSpec, 'p' | 'q'>): boolean => isContinuous(p) === isContinuous(q);

/** Why a spec means no two laws that could be shown; null where it does. */
export function pairProblem(spec: PairSpec): string | null {
  try {
    const laws = wholeLaws(spec);
    const bins = spec.binWidth === null ? 0 : binCount(laws, spec.binWidth);
    return bins <= MOST_BINS ? null : `binWidth makes about ${bins.toPrecision(2)} bins; at most ${MOST_BINS} are shown`;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

const finite = v.pipe(v.number('must be a number'), v.finite('must be finite'));
const within = (low: number, high: number) =>
  v.pipe(finite, v.minValue(low, `must be at least ${low}`), v.maxValue(high, `must be at most ${high}`));
const end = v.nullable(finite);
const cut = v.nullable(
  v.pipe(
    v.strictObject({ low: end, high: end }),
    v.check(({ low, high }) => low === null || high === null || low <= high, 'must not end before it begins'),
  ),
);
const law = v.strictObject({ distribution: distributionSchema, cut });
const share = within(0, MOST_SMOOTHING);

const pair = v.pipe(
  v.strictObject({
    p: law,
    q: law,
    scale: within(SCALES.min, SCALES.max),
    binWidth: v.nullable(within(BIN_WIDTHS.min, BIN_WIDTHS.max)),
    smoothing: v.strictObject({ p: share, q: share }),
  }),
  v.forward(
    v.partialCheck(
      [['p'], ['q'], ['binWidth']],
      (spec) => hasDensities(spec) || spec.binWidth === (isOneKind(spec) ? null : 1),
      'must be null between two discrete laws, and 1 between a discrete and a continuous one',
    ),
    ['binWidth'],
  ),
  v.forward(
    v.partialCheck([['p'], ['q'], ['scale']], (spec) => hasDensities(spec) || spec.scale === 1, 'must be 1 unless both laws are continuous'),
    ['scale'],
  ),
  // The last word has the mathematics: a cut may leave nothing.
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues) return;
    const problem = pairProblem(dataset.value);
    if (problem !== null) addIssue({ message: problem });
  }),
);

export const compareSchema: v.GenericSchema<unknown, CompareScene> = v.strictObject({
  version: v.literal(1, 'must be 1'),
  lab: v.literal('compare', 'must be compare'),
  pair,
  brush: v.nullable(finite),
  direction: v.picklist(directions, `must be one of ${directions.join(', ')}`),
});

/** Stretches and bins brought into step with the kinds of the two laws, and bins given up where they are too many by now. */
export function followLaws(scene: CompareScene): CompareScene {
  const { pair: spec } = scene;
  const kept = spec.binWidth !== null && pairProblem(spec) === null ? spec.binWidth : null;
  const binWidth = hasDensities(spec) ? kept : isOneKind(spec) ? null : 1;
  const scale = hasDensities(spec) ? spec.scale : 1;
  return binWidth === spec.binWidth && scale === spec.scale ? scene : { ...scene, pair: { ...spec, binWidth, scale } };
}
