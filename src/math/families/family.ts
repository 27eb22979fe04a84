import type { Pmf } from './pmf';
import type { Transform } from './transform';

/** The integers low, low + 1, …, high on which a pmf may have mass. */
export interface IntegerSupport {
  readonly low: number;
  readonly high: number;
}

/** One real parameter that a reader or an optimizer may move. Bounds of an open domain are not themselves allowed. */
export interface FreeParameter {
  /** TeX, for formulas. */
  readonly symbol: string;
  readonly domain: { readonly low: number; readonly high: number; readonly open: boolean };
  /** What a slider offers: inside the domain, and wide enough for every lesson. */
  readonly slider: { readonly min: number; readonly max: number; readonly step: number };
  readonly start: number;
  /** Maps the domain onto the whole real line, where no step can leave it. */
  readonly unconstrained: Transform;
}

/**
 * What every discrete family gives. `Params` are plain data, in the order of the docstring of the family.
 * Whatever a family does not give, a generic routine computes.
 */
export interface Family<Params> {
  /** A typical member: what the law tests start from. */
  readonly example: Params;
  readonly support: (params: Params) => IntegerSupport;
  /**
   * log P(X = x), in nats; −Infinity off the support.
   * @throws RangeError naming the parameter that is outside its domain.
   */
  readonly logProb: (params: Params, x: number) => number;
  /** P(X = x) itself where that is more accurate than exp(logProb). */
  readonly prob?: (params: Params, x: number) => number;
  /** A NumPy/SciPy expression for log P(X = x) over an integer array `x`. */
  readonly python: (params: Params) => string;
}

/** A family with one free parameter θ in an exponential family: what a fit needs. */
export interface OneParameterFamily<Params> extends Family<Params> {
  readonly parameter: FreeParameter;
  readonly theta: (params: Params) => number;
  readonly withTheta: (params: Params, theta: number) => Params;
  /** The member at θ whose support is 0, …, high. */
  readonly onOutcomes: (high: number, theta: number) => Params;
  /** NumPy/SciPy expressions over an integer array `x` in which `theta` is a variable. */
  readonly pythonIn: { readonly logProb: (params: Params) => string; readonly score: (params: Params) => string };
  /** ∂ log P(X = x) / ∂θ. */
  readonly score: (params: Params, x: number) => number;
  /** E[score²] at θ. */
  readonly fisherInformation: (params: Params) => number;
  /** The θ whose expected sufficient statistic equals the target's: the minimum of the forward KL. */
  readonly matchMoments: (params: Params, target: Pmf) => number;
}
