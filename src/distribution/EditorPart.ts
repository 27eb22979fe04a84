import type { Tone } from '../controls/Tone';
import type { Distribution } from '../math/families';
import type { Edits } from './Edits';
import type { Locks } from './Locks';

/** What a part of an editor is given. */
export interface EditorPartProps {
  /** The sign of the distribution, as it is read aloud: `p`, `q`, `q θ`. */
  readonly symbol: string;
  readonly role: Tone;
  readonly distribution: Distribution;
  readonly edits: Edits<Distribution>;
  /** Only where bars can be locked. */
  readonly locks?: Locks;
}
