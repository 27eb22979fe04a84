import { useMemo } from 'react';
import type { Distribution } from '../../math/families';
import type { Cut } from '../../distribution/Cut';
import type { Edits } from '../../distribution/Edits';
import type { Locks } from '../../distribution/Locks';
import { focusEdits } from '../../distribution/focusEdits';
import type { LawComparison } from '../../math/comparison/lawComparison';
import { useCompare, useGesture, useOneEdit } from './compareCore';
import { setCut, setDistribution, toggleLock } from './compareEdits';
import type { Side } from './compareEdits';
import type { CompareScene } from './compareScene';
import { shownPair } from './shownPair';
import type { ShownPair, TermsAt } from './shownPair';

/** The laws as they stand in the scene: a drag is followed in the same frame. */
export function useShownPair(): ShownPair {
  return shownPair(useCompare(({ scene }) => scene.pair));
}

/** What the worker last said of them, unless it has yet to catch up with a pair of another kind. */
export function useComparison(): LawComparison | undefined {
  const { kind } = useShownPair();
  const comparison = useCompare(({ results }) => results.pair);
  return comparison?.kind === kind ? comparison : undefined;
}

/** The x under consideration in every view, and its numbers: the one pointed at, or else the one chosen. */
export function useBrushed(): TermsAt | null {
  const pair = useShownPair();
  const x = useCompare(({ hover, scene }) => hover ?? scene.brush);
  return useMemo(() => (x === null ? null : pair.termsAt(x)), [pair, x]);
}

/** What changes one of the two distributions. */
export function useDistributionEdits(side: Side): Edits<Distribution> {
  const edits: Edits<CompareScene> = { once: useOneEdit(), gesture: useGesture() };
  return focusEdits(
    edits,
    side,
    ({ pair }) => pair[side].distribution,
    (scene, distribution) => setDistribution(scene, side, distribution),
  );
}

/** Which bars of one of the two stay, if it has bars. */
export function useLocks(side: Side): Locks {
  const edit = useOneEdit();
  const locked = useCompare(({ scene }) => scene.locked[side]);
  return useMemo(
    () => ({ locked: new Set(locked), toggle: (x) => edit(`lock:${side}`, (scene) => toggleLock(scene, side, x)) }),
    [edit, locked, side],
  );
}

/** What changes what is cut off one of the two. */
export function useCutEdits(side: Side): Edits<Cut | null> {
  const edits: Edits<CompareScene> = { once: useOneEdit(), gesture: useGesture() };
  return focusEdits(
    edits,
    side,
    ({ pair }) => pair[side].cut,
    (scene, cut) => setCut(scene, side, cut),
  );
}
