import { Label } from '../../charts/Label';
import { useFrame } from '../../charts/frameContext';
import type { Role } from '../../charts/Role';
import { textWidth } from '../../charts/textWidth';
import type { LawCurve } from '../../distribution/LawCurve';
import { useWords } from '../../i18n/useWords';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import type { FitCurves } from './useCurves';

interface Named {
  readonly role: Role;
  readonly text: string;
  readonly curve: LawCurve;
}

/** A name as parts of the view: half its width, and what of the room over its curve it takes. */
interface NameBox {
  readonly half: number;
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface DistributionLabelsProps {
  readonly curves: FitCurves;
  readonly top: number;
  /** Whether both fits are drawn as one curve. */
  readonly isOne: boolean;
}

/** Names beside the things themselves: each where its own curve stands clearest of the others. */
export function DistributionLabels({ curves, top, isOne }: DistributionLabelsProps) {
  const words = useWords(fitWords);
  const hasBegun = useFit(({ scene }) => scene.step > 0);
  const { truth, rival, forward, reverse } = curves;
  const all: readonly Named[] = [
    { role: 'truth', text: words.truth, curve: truth },
    ...(rival ? [{ role: 'rival' as const, text: words.rival, curve: rival }] : []),
    // Before they part there is one curve to name, not two.
    ...(isOne
      ? [{ role: 'ink' as const, text: hasBegun ? words.bothFits : words.modelTitle, curve: reverse }]
      : [
          { role: 'forward' as const, text: words.forwardFit, curve: forward },
          { role: 'reverse' as const, text: words.reverseFit, curve: reverse },
        ]),
  ];
  const frame = useFrame();
  const em = frame.fontSize / frame.innerHeight;
  const taken: Place[] = [];
  return all.map(({ role, text, curve }) => {
    const others = all.filter((one) => one.curve !== curve).map((one) => one.curve);
    const half = textWidth(text, frame.fontSize * 1.1) / 2 / frame.innerWidth;
    const x = clearest(curve, others, curves, top, taken, { half, from: NAME.from * em, to: NAME.to * em });
    if (x === null) return null;
    taken.push({ x, y: valueAt(curve, x) });
    return <Label key={role} x={x} y={valueAt(curve, x)} text={text} role={role} side="above" anchor="middle" clearance={2} />;
  });
}

const LOOKED_AT = 48;
/** What of the room over its curve a name takes, in ems. */
const NAME = { from: 0.15, to: 1.7 } as const;
const SIDES = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
/** As parts of the view: names this near to each other both ways would touch. */
const APART = { x: 0.36, y: 0.13 } as const;

/** The x where a curve is high and the others are far below; null where all of it is beyond the frame. */
function clearest(
  curve: LawCurve,
  others: readonly LawCurve[],
  { view }: FitCurves,
  top: number,
  taken: readonly Place[],
  name: NameBox,
): number | null {
  const width = view.high - view.low || 1;
  let best: { readonly x: number; readonly score: number } | null = null;
  for (let k = 1; k < LOOKED_AT; k++) {
    const x = curve.kind === 'discrete' ? Math.round(view.low + (width * k) / LOOKED_AT) : view.low + (width * k) / LOOKED_AT;
    const y = valueAt(curve, x);
    if (!(y <= top * 0.97) || y < top * 0.04) continue;
    const over = Math.max(0, ...others.map((other) => valueAt(other, x)));
    const crowd = taken.some((other) => Math.abs(other.x - x) < APART.x * width && Math.abs(other.y - y) < APART.y * top) ? 1 : 0;
    const crossed = SIDES.some((side) =>
      [curve, ...others].some((one) => {
        const above = (valueAt(one, x + side * name.half * width) - y) / top;
        return above > name.from && above < name.to;
      }),
    );
    const edge = Math.min(k, LOOKED_AT - k) < 4 ? 0.15 : 0;
    const score = (y - over) / top + 0.35 * (y / top) - crowd - edge - (crossed ? 0.4 : 0);
    if (best === null || score > best.score) best = { x, score };
  }
  return best?.x ?? null;
}

function valueAt({ kind, xs, logProb }: LawCurve, at: number): number {
  const x = kind === 'discrete' ? Math.round(at) : at;
  let [low, high] = [0, xs.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((xs[middle] ?? Infinity) < x) low = middle + 1;
    else high = middle;
  }
  const value = Math.exp(logProb[low] ?? Number.NaN);
  return Number.isFinite(value) ? value : 0;
}
