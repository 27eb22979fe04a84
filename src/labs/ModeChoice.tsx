import { SegmentedChoice } from '../controls/SegmentedChoice';
import type { SceneBase } from '../scene/scene';
import { useKlarity } from '../state/KlarityContext';
import type { LabEdit } from '../state/labHooks';
import { Locked } from './Locked';
import { mostAllowed } from './mostAllowed';

interface ModeChoiceProps<S extends SceneBase, M extends string> {
  readonly legend: string;
  readonly modes: readonly M[];
  readonly nameOf: (mode: M) => string;
  readonly value: M;
  readonly edit: LabEdit<S>;
  /** To a mode, with what belongs to it. */
  readonly open: (scene: S, mode: M) => S;
  /** To a mode with what is there: where locks leave no more. */
  readonly turn: (scene: S, mode: M) => S;
}

/** Which of its modes a lab is in. */
export function ModeChoice<S extends SceneBase, M extends string>({ legend, modes, nameOf, value, edit, open, turn }: ModeChoiceProps<S, M>) {
  const klarity = useKlarity();
  return (
    <Locked by="mode">
      <SegmentedChoice
        legend={legend}
        hideLegend
        options={modes.map((mode) => ({ value: mode, label: nameOf(mode) }))}
        value={value}
        onChange={(mode) => edit('mode', (scene) => mostAllowed(klarity, open(scene, mode), turn(scene, mode)))}
      />
    </Locked>
  );
}
