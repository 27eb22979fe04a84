import type { ComponentType } from 'react';
import type { AnyCatalogue } from '../i18n/catalogue';
import type { Messages } from '../i18n/messages';
import type { Language } from '../scene/preferences';
import type { Klarity } from '../state/klarity';
import type { AnyLabCore } from '../state/labCore';

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
}

/** What a lab brings to the registry. */
export interface Lab {
  readonly core: AnyLabCore;
  readonly View: ComponentType<LabViewProps>;
  readonly keys: readonly LabKey[];
  /** The words of its own and of the rooms that it shows, fetched with it. */
  readonly words: readonly AnyCatalogue[];
  /** What a classroom shows before the answer is called for: what is asked about, and nothing that answers it. */
  readonly question: readonly string[];
  /** What is asked then, of a room. */
  readonly asks?: (messages: Messages, lang: Language) => string;
}
