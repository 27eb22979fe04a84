import type { ReactNode } from 'react';
import type { Role } from '../charts/Role';
import { useWords } from '../i18n/useWords';
import type { Distribution, FamilyName } from '../math/families';
import { distributionWords } from './distributionWords';
import type { Edits } from './Edits';

export interface DistributionEditorProps {
  /** Its sign in formulas, as `p` or `q_θ`: in the names of all that is edited. */
  readonly symbol: string;
  /** What it is, as “truth p”. */
  readonly title: string;
  readonly role: Role;
  readonly distribution: Distribution;
  readonly edits: Edits<Distribution>;
  /** The families to choose from; all where it is left out. */
  readonly families?: readonly FamilyName[];
  /** Parameters that are written but not moved here: those that an optimizer moves, say. */
  readonly pinned?: readonly string[];
  /** Offers the reader's own data and the real sets. */
  readonly onData?: () => void;
  /** What else stands with it: a cut, a swap. */
  readonly children?: ReactNode;
}

/** Everything that changes one distribution, beside its plot. */
export function DistributionEditor({ symbol, title, children }: DistributionEditorProps) {
  const words = useWords(distributionWords);
  return (
    <fieldset aria-label={title}>
      <legend>{words.family(symbol)}</legend>
      {children}
    </fieldset>
  );
}
