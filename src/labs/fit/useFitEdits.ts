import type { Edits } from '../../distribution/Edits';
import { focusEdits } from '../../distribution/focusEdits';
import type { Distribution } from '../../math/families';
import { useGesture, useOneEdit } from './fitCore';
import { replaceModel, replaceTarget, setRival, setTarget } from './fitEdits';
import type { FitScene } from './fitScene';

/** The scene's edits as the editors of distributions take them. */
export function useFitEdits(): Edits<FitScene> {
  return { once: useOneEdit(), gesture: useGesture() };
}

/** The target's edits: a start comes along with one that is put in its place at once, and stays where it is while one is dragged. */
export function useTargetEdits(): Edits<Distribution> {
  const edits = useFitEdits();
  const targetOf = ({ p }: FitScene): Distribution => p.distribution;
  return {
    once: focusEdits(edits, 'p', targetOf, replaceTarget).once,
    gesture: focusEdits(edits, 'p', targetOf, (scene, distribution) => setTarget(scene, { ...scene.p, distribution })).gesture,
  };
}

export function useModelEdits(): Edits<Distribution> {
  return focusEdits(useFitEdits(), 'model', ({ model }) => model, replaceModel);
}

/** Where there is no rival there is nothing to edit: the editor is not shown then. */
export function useRivalEdits(): Edits<Distribution> {
  return focusEdits(useFitEdits(), 'q', ({ q, model }) => q ?? model, setRival);
}
