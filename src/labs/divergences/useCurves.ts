import { useMemo } from 'react';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import { useDivergences } from './divergencesCore';

interface NamedCurve {
  readonly name: DivergenceName;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** All but Rényi's, as fine as they are there by now. */
export const useAlong = () => useDivergences(({ results }) => results.fineAlong ?? results.along);

/** The curves that are there by now, in nats, pure numbers or units of x. */
export function useCurves(names: readonly DivergenceName[]): readonly NamedCurve[] {
  const along = useAlong();
  const renyi = useDivergences(({ results }) => results.fineRenyi ?? results.renyi);
  return useMemo(
    () =>
      names.flatMap((name) => {
        const source = name === 'renyi' ? renyi : along;
        return source ? [{ name, xs: source.xs, ys: source.curves[name] }] : [];
      }),
    [names, along, renyi],
  );
}
