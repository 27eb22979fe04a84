import type { Distribution } from '../families';

/** A law as plain data: a member of a family, of which only what lies between two ends is kept; null is no end. */
export interface LawSpec {
  readonly distribution: Distribution;
  readonly cut: { readonly low: number | null; readonly high: number | null } | null;
}

/** The share ε of the smoother that is mixed into each, from 0 (off) to 1. */
export interface Smoothing {
  readonly p: number;
  readonly q: number;
}

/** Two laws on one axis as plain data: what `pairOf` makes laws of, and in which order. */
export interface PairSpec {
  readonly p: LawSpec;
  readonly q: LawSpec;
  /** x is multiplied by this where the law is continuous; 1 leaves it alone. Cuts are told on the axis after that. */
  readonly scale: number;
  /** Outcome k stands for x = k · binWidth; null leaves continuous laws continuous. */
  readonly binWidth: number | null;
  readonly smoothing: Smoothing;
}
