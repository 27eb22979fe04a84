import type { Edits } from '../../distribution/Edits';
import { focusEdits } from '../../distribution/focusEdits';
import type { Distribution } from '../../math/families';
import { useGesture, useOneEdit } from './fitCore';
import { replaceModel, replaceTarget, setModel, setRival, setTarget } from './fitEdits';
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

const modelOf = ({ model }: FitScene): Distribution => model;

/** The model's edits where p may be hidden: none of them says anything of where that is. */
export function useModelEdits(): Edits<Distribution> {
  return focusEdits(useFitEdits(), 'model', modelOf, setModel);
}

/** The model's edits beside p: another family begins near it. */
export function useModelBesideTargetEdits(): Edits<Distribution> {
  return focusEdits(useFitEdits(), 'model', modelOf, replaceModel);
}

/** Where there is no rival there is nothing to edit: the editor is not shown then. */
export function useRivalEdits(): Edits<Distribution> {
  return focusEdits(useFitEdits(), 'q', ({ q, model }) => q ?? model, setRival);
}
