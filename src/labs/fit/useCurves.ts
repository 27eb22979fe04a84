import { useMemo } from 'react';
import { densityCurve } from '../../distribution/densityCurve';
import type { LawCurve } from '../../distribution/LawCurve';
import type { Interval } from '../../math/families/family';
import type { Law } from '../../math/law/law';
import { lawOf } from '../../math/law/lawOf';
import { useFit } from './fitCore';
import { useModel } from './useModel';
import { usePrepared } from './usePrepared';
import { useStanding } from './useStanding';
import { useView } from './useView';

/** What the chart of the distributions draws. */
export interface FitCurves {
  readonly kind: 'discrete' | 'continuous';
  readonly view: Interval;
  readonly truth: LawCurve;
  readonly rival: LawCurve | null;
  readonly forward: LawCurve;
  readonly reverse: LawCurve;
}

/** A law's curve, computed anew only with another law or view. */
function useCurve(law: Law, view: Interval): LawCurve {
  return useMemo(() => densityCurve(law, view), [law, view]);
}

/** p, the rival and both fits where they stand, from the scene and the steps that are known. */
export function useCurves(): FitCurves {
  const { target, model: smoothed } = usePrepared();
  const isSmoothed = useFit(({ scene }) => scene.smoothing.q > 0);
  const plain = useModel();
  // What is not smoothed does not change with p.
  const model = isSmoothed ? smoothed : plain;
  const q = useFit(({ scene }) => scene.q);
  const rivalLaw = useMemo(() => (q ? lawOf(q) : null), [q]);
  const view = useView();
  const at = { forward: useStanding('forward'), reverse: useStanding('reverse') };
  const rival = useMemo(() => rivalLaw && densityCurve(rivalLaw, view), [rivalLaw, view]);
  return {
    kind: target.kind,
    view,
    truth: useCurve(target, view),
    rival,
    forward: useMemo(() => densityCurve(model.at(at.forward), view), [model, at.forward, view]),
    reverse: useMemo(() => densityCurve(model.at(at.reverse), view), [model, at.reverse, view]),
  };
}
