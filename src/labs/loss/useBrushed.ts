import { useField, useKlarity } from '../../state/KlarityContext';
import { useLoss, useOneEdit } from './lossCore';
import { setBrush } from './lossEdits';
import { cellCode, cellOfCode } from './tensorNames';
import type { BrushedCell } from './tensorNames';

/** The cell that everything is shown for: the one pointed at, or else the one chosen. */
export function useBrushed(): BrushedCell | null {
  const hover = useField((state) => state.hover);
  const chosen = useLoss(({ scene }) => scene.brush);
  return cellOfCode(hover) ?? chosen;
}

export interface Brushing {
  readonly hover: (cell: BrushedCell | null) => void;
  readonly choose: (cell: BrushedCell) => void;
}

/** Looking around is no edit of the matter: undo does not go over it. */
export function useBrushing(): Brushing {
  const klarity = useKlarity();
  const edit = useOneEdit();
  return {
    hover: (cell) => klarity.set({ hover: cell && cellCode(cell) }),
    choose: (cell) => edit('brush', (scene) => setBrush(scene, cell), { undoable: false }),
  };
}
