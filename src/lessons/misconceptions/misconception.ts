import type { LabName } from '../../labs';
import type { SceneBase } from '../../scene/scene';
import type { Check } from '../lesson';

/** A card of the bank, without its words: a figure to try something in, and a check. */
export interface Misconception extends Omit<Check, 'name'> {
  readonly lab: LabName;
  readonly scene: SceneBase;
  /** Figures that one press leads to, by the names that the text calls them by. */
  readonly scenes?: Readonly<Record<string, SceneBase>>;
  /** The parts of the lab that are shown: few, for a minute. */
  readonly parts: readonly string[];
}
