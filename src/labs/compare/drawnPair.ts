import { densityCurve } from '../../distribution/densityCurve';
import type { LawCurve } from '../../distribution/LawCurve';
import type { PairSpec } from '../../math/law/pairSpec';
import { recently } from '../../math/law/recently';
import { shownPair } from './shownPair';
import type { ShownPair } from './shownPair';

/** Both laws as they are drawn: on the axis, bins as mass per unit of it. */
export interface DrawnPair {
  readonly p: LawCurve;
  readonly q: LawCurve;
  /** The densities behind the bins, where there are bins. */
  readonly behind: { readonly p: LawCurve; readonly q: LawCurve } | null;
  /** The laws of x itself, whose moments are at hand: those of bins are long sums. */
  readonly laws: Pick<ShownPair, 'p' | 'q'>;
}

function onAxis(curve: LawCurve, { step, isBinned }: ShownPair): LawCurve {
  if (!isBinned) return curve;
  const shift = Math.log(step);
  return { ...curve, xs: curve.xs.map((outcome) => outcome * step), logProb: curve.logProb.map((log) => log - shift) };
}

function draw(pair: PairSpec): DrawnPair {
  const shown = shownPair(pair);
  const { p, q, view, isBinned, step } = shown;
  const curve = (law: typeof p): LawCurve => onAxis(densityCurve(law, view), shown);
  if (!isBinned) return { p: curve(p), q: curve(q), behind: null, laws: shown };
  const whole = shownPair({ ...pair, binWidth: null });
  const span = { low: (view.low - 0.5) * step, high: (view.high + 0.5) * step };
  return {
    p: curve(p),
    q: curve(q),
    laws: whole,
    behind: { p: densityCurve(whole.p, span), q: densityCurve(whole.q, span) },
  };
}

/** What the pair looks like, from the scene alone. */
export const drawnPair = recently(8, draw);
