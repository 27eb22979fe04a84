/** p(x) = Σ_k weights[k]·N(x; mus[k], sigmas[k]); a Gaussian kernel density estimate is one with equal weights and sigmas. */
export interface GaussianMixture {
  /** ≥ 0, summing to 1 within 1e-9. */
  readonly weights: readonly number[];
  readonly mus: readonly number[];
  /** Standard deviations, > 0. */
  readonly sigmas: readonly number[];
}
