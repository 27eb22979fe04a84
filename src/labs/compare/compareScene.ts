import * as v from 'valibot';
import { cutSchema } from '../../distribution/cutSchema';
import { distributionSchema, MOST_HANDLES } from '../../distribution/distributionSchema';
import { barCount } from '../../distribution/pmfEdits';
import { families } from '../../math/families';
import { directions } from '../../math/geometry/direction';
import type { Direction } from '../../math/geometry/direction';
import { pairOf } from '../../math/law/pairOf';
import type { LawSpec, PairSpec } from '../../math/law/pairSpec';
import { finite, integerWithin, within } from '../../scene/numberSchema';
import { oneOf } from '../../scene/oneOf';
import { binCount, MOST_BINS } from './binCount';
import { wholeLaws } from './wholeLaws';

/** Two laws, what is done to both before they are compared, and what is looked at. */
export interface CompareScene {
  readonly version: 1;
  readonly lab: 'compare';
  readonly pair: PairSpec;
  /** The bars of a free pmf that stay when another of them is changed. */
  readonly locked: { readonly p: readonly number[]; readonly q: readonly number[] };
  /** The x under consideration in every view, in the units of the axis. */
  readonly brush: number | null;
  /** Which of the two divergences stands in front. */
  readonly direction: Direction;
}

const SCALES = { min: 1e-6, max: 1e6 } as const;
const BIN_WIDTHS = { min: 1e-6, max: 1e6 } as const;
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
    if (bins > MOST_BINS) return `binWidth makes about ${bins.toPrecision(2)} bins; at most ${MOST_BINS} are shown`;
    // Between laws at the ends of what numbers reach there may be none to mix in.
    if (spec.smoothing.p > 0 || spec.smoothing.q > 0) pairOf(spec);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

const law = v.strictObject({ distribution: distributionSchema, cut: cutSchema });
const share = within({ min: 0, max: MOST_SMOOTHING });

const pair = v.pipe(
  v.strictObject({
    p: law,
    q: law,
    scale: within(SCALES),
    binWidth: v.nullable(within(BIN_WIDTHS)),
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

const locks = v.array(integerWithin({ min: 0, max: MOST_HANDLES - 1 }), 'must be an array of outcomes');

const shape = v.strictObject({
  version: v.literal(1, 'must be 1'),
  lab: v.literal('compare', 'must be compare'),
  pair,
  locked: v.strictObject({ p: locks, q: locks }),
  brush: v.nullable(finite),
  direction: oneOf(directions),
});

const isOnBars = ({ distribution }: LawSpec, locked: readonly number[]): boolean => locked.every((x) => x < barCount(distribution));

export const compareSchema: v.GenericSchema<unknown, CompareScene> = v.pipe(
  shape,
  v.forward(
    v.partialCheck([['pair'], ['locked']], (scene) => isOnBars(scene.pair.p, scene.locked.p), 'must be bars of a free p'),
    ['locked', 'p'],
  ),
  v.forward(
    v.partialCheck([['pair'], ['locked']], (scene) => isOnBars(scene.pair.q, scene.locked.q), 'must be bars of a free q'),
    ['locked', 'q'],
  ),
);

/** The locks on bars that are there; the same object where all are. */
function keptLocks({ pair: { p, q }, locked }: CompareScene): CompareScene['locked'] {
  if (isOnBars(p, locked.p) && isOnBars(q, locked.q)) return locked;
  const kept = (of: LawSpec, xs: readonly number[]): readonly number[] => xs.filter((x) => x < barCount(of.distribution));
  return { p: kept(p, locked.p), q: kept(q, locked.q) };
}

/** Stretches, bins and locks brought into step with the two laws, and bins given up where they are too many by now. */
export function followLaws(scene: CompareScene): CompareScene {
  const { pair: spec } = scene;
  const kept = spec.binWidth !== null && pairProblem(spec) === null ? spec.binWidth : null;
  const binWidth = hasDensities(spec) ? kept : isOneKind(spec) ? null : 1;
  const scale = hasDensities(spec) ? spec.scale : 1;
  const locked = keptLocks(scene);
  const isInStep = binWidth === spec.binWidth && scale === spec.scale && locked === scene.locked;
  return isInStep ? scene : { ...scene, pair: { ...spec, binWidth, scale }, locked };
}
