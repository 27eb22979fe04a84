import type { Distribution } from '../families';
import type { LawSpec, Smoothing } from '../law/pairSpec';

/** What is fitted to what: q_θ is the family of `q` with the parameters in `free` moving and its others standing still. */
export interface FitProblem {
  readonly p: LawSpec;
  /** Its free parameters are where a fit starts. */
  readonly q: Distribution;
  /** One or two of the names that `freeNamesOf` gives for `q`. */
  readonly free: readonly string[];
  /** Mixed into p and into every q_θ, before they are compared. */
  readonly smoothing: Smoothing;
}

/** What an optimizer moves: θ itself, its unconstrained coordinates (log σ, logits, …), or natural parameters. */
export const fitCoordinates = ['plain', 'unconstrained', 'natural'] as const;
export type FitCoordinates = (typeof fitCoordinates)[number];
