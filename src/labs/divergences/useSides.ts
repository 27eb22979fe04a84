import type { Edits } from '../../distribution/Edits';
import { focusEdits } from '../../distribution/focusEdits';
import type { Distribution } from '../../math/families';
import { useGesture, useOneEdit } from './divergencesCore';
import { setBars, setCorner, setLaw } from './divergencesEdits';
import type { Side } from './divergencesEdits';
import type { DivergencesScene, Triple } from './divergencesScene';

function useEdits(): Edits<DivergencesScene> {
  return { once: useOneEdit(), gesture: useGesture() };
}

export function useLawEdits(side: Side): Edits<Distribution> {
  return focusEdits(useEdits(), side, (scene) => scene[side], (scene, law) => setLaw(scene, side, law));
}

export function useCornerEdits(name: keyof Triple): Edits<Distribution> {
  return focusEdits<DivergencesScene, Distribution>(
    useEdits(),
    `corner ${name}`,
    ({ triple }) => triple[name],
    (scene, law) => setCorner(scene, name, law),
  );
}

export function useBarEdits(side: Side): Edits<Distribution> {
  return focusEdits<DivergencesScene, Distribution>(
    useEdits(),
    `bars ${side}`,
    ({ bars }) => bars[side],
    (scene, law) => setBars(scene, side, law),
  );
}
