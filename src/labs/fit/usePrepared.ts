import { useMemo } from 'react';
import type { PreparedFit } from '../../math/fitting/preparedFit';
import { preparedFit } from '../../math/fitting/preparedFit';
import { useFit } from './fitCore';

/** p and q_θ as laws, smoothed where that is asked for: what is dragged is drawn from them in the same frame. */
export function usePrepared(): PreparedFit {
  const p = useFit(({ scene }) => scene.p);
  const q = useFit(({ scene }) => scene.model);
  const free = useFit(({ scene }) => scene.free);
  const smoothing = useFit(({ scene }) => scene.smoothing);
  return useMemo(() => preparedFit({ p, q, free, smoothing }), [p, q, free, smoothing]);
}
