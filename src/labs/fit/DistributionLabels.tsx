import { useFrame } from '../../charts/frameContext';
import { Label } from '../../charts/Label';
import type { Role } from '../../charts/Role';
import type { Box } from '../../charts/labelBox';
import type { LawCurve } from '../../distribution/LawCurve';
import { useWords } from '../../i18n/useWords';
import { clearestSpot } from './clearestSpot';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import type { FitCurves } from './useCurves';

interface Named {
  readonly role: Role;
  readonly text: string;
  readonly curve: LawCurve;
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
  /** Centres of the handles in the plot. */
  readonly handles: readonly Place[];
}

/** Half of a handle, and a little air, in the size of the type. */
const HANDLE = 0.75;

/** Names beside the things themselves: each where its own curve stands clearest of the others. */
export function DistributionLabels({ curves, top, isOne, handles }: DistributionLabelsProps) {
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
  const lines = all.map(({ curve: { xs, logProb } }) => ({ xs: xs.map(frame.x), ys: logProb.map((log) => frame.y(Math.exp(log))) }));
  const half = HANDLE * frame.fontSize;
  const marks = handles.map(({ x, y }) => ({ left: frame.x(x) - half, right: frame.x(x) + half, top: frame.y(y) - half, bottom: frame.y(y) + half }));
  const names: Box[] = [];
  return all.map(({ role, text, curve }) => {
    const others = all.filter((one) => one.curve !== curve).map((one) => one.curve);
    const spot = clearestSpot({ text, curve, others, top }, { frame, lines, marks, names });
    if (spot === null) return null;
    names.push(spot.box);
    return <Label key={role} {...spot.at} text={text} role={role} />;
  });
}
