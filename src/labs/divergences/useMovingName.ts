import { distributionWords } from '../../distribution/distributionWords';
import { signText } from '../../distribution/signText';
import { useWords } from '../../i18n/useWords';
import type { Distribution } from '../../math/families';
import type { Movable } from '../../math/families/movables';
import { useDivergences } from './divergencesCore';
import { divergencesWords } from './divergencesWords';
import { movableOf } from './moving';

interface MovingName {
  /** As “mean μ”. */
  readonly full: string;
  /** As “μ”. */
  readonly short: string;
}

/** What a parameter of q that moves is called. */
export function useMovingNames(): (q: Distribution, movable: Movable) => MovingName {
  const words = useWords(divergencesWords);
  const families = useWords(distributionWords);
  return (q, { name, parameter }) => {
    if (!parameter) return { full: words.shift, short: words.shift };
    const names: Readonly<Record<string, string>> = families.parameters[q.family];
    const short = signText(parameter.symbol);
    return { full: `${names[name] ?? name} ${short}`, short };
  };
}

/** The one that moves in the scene, and where it stands. */
export function useMoving(): MovingName & { readonly value: number; readonly isInteger: boolean } {
  const names = useMovingNames();
  const scene = useDivergences((state) => state.scene);
  const movable = movableOf(scene);
  if (!movable) return { full: '', short: '', value: Number.NaN, isInteger: false };
  return { ...names(scene.q, movable), value: movable.value, isInteger: movable.isInteger };
}
