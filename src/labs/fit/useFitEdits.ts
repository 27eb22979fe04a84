import type { Edits } from '../../distribution/Edits';
import { focusEdits } from '../../distribution/focusEdits';
import type { Distribution } from '../../math/families';
import { useGesture, useOneEdit } from './fitCore';
import { setModel, setRival, setTarget } from './fitEdits';
import type { FitScene } from './fitScene';

/** The scene's edits as the editors of distributions take them. */
export function useFitEdits(): Edits<FitScene> {
  return { once: useOneEdit(), gesture: useGesture() };
}

export function useTargetEdits(): Edits<Distribution> {
  return focusEdits(
    useFitEdits(),
    'p',
    ({ p }) => p.distribution,
    (scene, distribution) => setTarget(scene, { ...scene.p, distribution }),
  );
}

export function useModelEdits(): Edits<Distribution> {
  return focusEdits(useFitEdits(), 'model', ({ model }) => model, setModel);
}

/** Where there is no rival there is nothing to edit: the editor is not shown then. */
export function useRivalEdits(): Edits<Distribution> {
  return focusEdits(useFitEdits(), 'q', ({ q, model }) => q ?? model, setRival);
}
