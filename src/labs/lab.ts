import type { ComponentType } from 'react';
import type { AnyCatalogue } from '../i18n/catalogue';
import type { Messages } from '../i18n/messages';
import type { Language } from '../scene/preferences';
import type { Unit } from '../math/unit';
import type { SceneBase } from '../scene/scene';
import type { Klarity } from '../state/klarity';
import type { AnyState } from '../state/klarityState';
import type { AnyLabCore } from '../state/labCore';
import type { LabRun } from './createPlayback';

export type LabControls = NonNullable<LabViewProps['controls']>;

export interface LabViewProps {
  /** The parts to show, in the lab's order; all where empty. */
  readonly show: readonly string[];
  /**
   * How much there is to take hold of beside the plots: everything, what a lesson or a small frame needs, or only the plots
   * themselves (where keys do the rest).
   */
  readonly controls?: 'full' | 'essential' | 'none';
}

/** A key of the classroom, and what it does to the lab. */
export interface LabKey {
  /** As `KeyboardEvent.key` spells them, letters in lower case. */
  readonly keys: readonly string[];
  /** As a reader sees them. */
  readonly shown: string;
  /** In the page's messages, or in the lab's own words of the language. */
  readonly does: (messages: Messages, lang: Language) => string;
  readonly press: (klarity: Klarity, key: string) => void;
  /** Whether holding it down goes on pressing it. */
  readonly repeats?: boolean;
  /** Whether it does anything to a scene; to any where it is left out. */
  readonly applies?: (scene: SceneBase) => boolean;
}

/** A run that can be filmed, from its start, step 0, to its last step. */
export interface LabFilm {
  /** The last step, as far as the results are in; 0 where there is nothing to film. */
  steps(state: AnyState): number;
  /** Steps between two that can be shown; 1 where it is left out. */
  readonly every?: number;
  /** Brings a step on the screen, as an edit that undo knows nothing of: the film puts the scene back. */
  show(klarity: Klarity, step: number): void;
}

/** What a lab brings to the registry. */
export interface Lab {
  readonly core: AnyLabCore;
  readonly View: ComponentType<LabViewProps>;
  readonly keys: readonly LabKey[];
  /** The words of its own and of the rooms that it shows, fetched with it. */
  readonly words: readonly AnyCatalogue[];
  /** What a classroom shows before the answer is called for: what is asked about, and nothing that answers it; of a scene that has none of it, the first that it has. */
  question(scene: SceneBase): readonly string[];
  /** What is asked then, of a room. A method, as `python`, so that a lab may give it for its own scenes. */
  asks?(lang: Language, scene: SceneBase): string;
  /** A script that prints the numbers on the screen; nothing where no script could. What writes it is fetched when it is asked for. */
  python?(scene: SceneBase, results: Partial<Record<string, unknown>>, unit: Unit): Promise<string | undefined>;
  readonly film?: LabFilm;
  /** What a page that frames the lab may play. */
  readonly run?: LabRun;
}
