/** A smooth, increasing change of coordinate η = to(θ), its inverse, and dθ/dη as a function of θ. */
export interface Transform {
  readonly to: (theta: number) => number;
  readonly from: (eta: number) => number;
  readonly slope: (theta: number) => number;
  /** The same three in Python, of the variables `theta` and `eta`; `special` is SciPy's. */
  readonly python: { readonly to: string; readonly from: string; readonly slope: string };
}

/**
 * η = log θ − log(1 − θ) from (0, 1) to ℝ.
 * @returns ±Infinity at the ends; NaN outside [0, 1].
 * @error 2 ulp of η; `from` is accurate to 2 ulp of θ in both tails.
 */
export const logit: Transform = {
  to: (theta) => Math.log(theta) - Math.log1p(-theta),
  from: (eta) => (eta >= 0 ? 1 / (1 + Math.exp(-eta)) : Math.exp(eta) / (1 + Math.exp(eta))),
  slope: (theta) => theta * (1 - theta),
  python: { to: 'special.logit(theta)', from: 'special.expit(eta)', slope: 'theta * (1 - theta)' },
};

/** η = θ: descent moves the parameter itself. */
export const identity: Transform = {
  to: (theta) => theta,
  from: (eta) => eta,
  slope: () => 1,
  python: { to: 'theta', from: 'eta', slope: '1' },
};

/**
 * η = log θ from (0, ∞) to ℝ.
 * @returns −Infinity at 0; NaN below.
 * @error 1 ulp of η; `from`: |η| ulp of θ.
 */
export const logarithm: Transform = {
  to: Math.log,
  from: Math.exp,
  slope: (theta) => theta,
  python: { to: 'np.log(theta)', from: 'np.exp(eta)', slope: 'theta' },
};
