import type { LawSpec } from '../math/law/pairSpec';

/** What is cut off a law: what lies below `low` or above `high`; null cuts nothing on its side. */
export type Cut = NonNullable<LawSpec['cut']>;
