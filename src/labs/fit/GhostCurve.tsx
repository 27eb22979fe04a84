import { useMemo } from 'react';
import { Ghost } from '../../charts/Ghost';
import { densityCurve } from '../../distribution/densityCurve';
import type { Interval } from '../../math/families/family';
import { isInside } from '../../math/fitting/isInside';
import { useGhost } from './ghostContext';
import { usePrepared } from './usePrepared';

/** The q_θ of the place that is pointed at on a surface. */
export function GhostCurve({ view }: { readonly view: Interval }) {
  const ghost = useGhost();
  const { model } = usePrepared();
  const curve = useMemo(
    // The pointer may still be where another model's surface was.
    () => (ghost?.theta.length === model.names.length && isInside(model, ghost.theta) ? densityCurve(model.at(ghost.theta), view) : null),
    [ghost, model, view],
  );
  if (!curve || !ghost) return null;
  return <Ghost xs={curve.xs} ys={curve.logProb.map(Math.exp)} role={ghost.direction} />;
}
