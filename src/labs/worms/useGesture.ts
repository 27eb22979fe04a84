import type { EditOptions, Recipe } from '../../state/klarity';
import { useKlarity } from '../../state/KlarityContext';
import { useWormsEdit } from './wormsCore';
import type { WormsScene } from './wormsScene';

interface Change {
  readonly value: number;
  readonly phase: 'move' | 'end';
  readonly timeStamp: number;
}

type Write = (scene: WormsScene, base: WormsScene, value: number) => WormsScene;

/** What a drag or a slider raises, as edits: many moves are one step of undo. */
export function useGesture(): (label: string, write: Write) => (change: Change) => void {
  const klarity = useKlarity();
  const edit = useWormsEdit();
  return (label, write) =>
    ({ value, phase, timeStamp }) => {
      if (phase === 'end') klarity.settle();
      else edit(label, (scene, base) => write(scene, base, value), { timeStamp });
    };
}

/** A click, a key, a typed number: one edit, one step of undo. */
export function useOneEdit(): (label: string, recipe: Recipe<WormsScene>, options?: EditOptions) => void {
  const klarity = useKlarity();
  const edit = useWormsEdit();
  return (label, recipe, options) => {
    klarity.settle();
    edit(label, recipe, options);
    klarity.settle();
  };
}
