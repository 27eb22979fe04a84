import type { SymmetricMatrix } from '../linear/symmetricMatrix';
import type { Vector } from '../linear/vector';
import type { SaddlePoint } from './parts/saddlePoint';
import type { Transform } from './transform';

/** The integers low, low + 1, …, high on which a pmf may have mass; high may be Infinity, low −Infinity. */
export interface IntegerSupport {
  readonly low: number;
  readonly high: number;
}

/** The reals between low and high; either end may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One number among a family's parameters. Bounds of an open domain are not themselves allowed to an optimizer. */
export interface Parameter {
  /** TeX, for formulas. */
  readonly symbol: string;
  readonly domain: { readonly low: number; readonly high: number; readonly open: boolean };
  readonly integer?: true;
  /** What a slider offers: inside the domain, and wide enough for every lesson. */
  readonly slider: { readonly min: number; readonly max: number; readonly step: number };
  readonly start: number;
  /** Maps the domain onto the whole real line, where no step can leave it. */
  readonly unconstrained: Transform;
}

/** The parameters that are single numbers; the others (weights, counts, knots) are edited in ways of their own. */
export type ScalarName<Params> = { [K in keyof Params]: Params[K] extends number ? K : never }[keyof Params] & string;

/** The means of a statistic that is made of x and x². */
export type MeansFrom = (mean: number, variance: number) => Vector;

/**
 * log p(x) = η · T(x) − A(η) + log h(x): natural parameters η, sufficient statistic T, log-partition A, carrier h. What
 * the free parameters do not move (a number of trials, say) is read from `params`.
 */
export interface ExponentialForm<Params> {
  readonly natural: (params: Params) => Vector;
  /** The member with these natural parameters; the inverse of `natural`. */
  readonly fromNatural: (params: Params, natural: Vector) => Params;
  readonly statistic: (params: Params) => (x: number) => Vector;
  /** E[T] under any law of this mean and variance; left out where T is made of more than x and x². */
  readonly meansFrom?: MeansFrom;
  readonly logPartition: (params: Params, natural: Vector) => number;
  readonly logCarrier: (params: Params) => (x: number) => number;
  /** E[T] under the member: ∇A(η). */
  readonly meanParams: (params: Params) => Vector;
  /**
   * The member whose E[T] is this: the minimum of the forward KL. A limit at an end of the domain where there is none
   * inside.
   * @throws RangeError naming the mean that no member can have.
   */
  readonly fromMeanParams: (params: Params, meanParams: Vector) => Params;
}

/** A parameter that only shifts the law of x, of log x, or of an angle: where it is `origin`, the shift is 0. */
export interface Location<Params> {
  readonly parameter: ScalarName<Params>;
  readonly of: 'x' | 'log x' | 'angle';
  readonly shift: (value: number) => number;
  readonly origin: number;
}

/** An entry of a vector parameter that a fit can move as if it were a parameter of its own. */
export interface FreeEntry<Params> {
  /** As it is written: `mus[0]`. */
  readonly name: string;
  readonly parameter: Parameter;
  /** Where a part of the law moves along x with it. */
  readonly location?: 'x';
  readonly value: (params: Params) => number;
  readonly moved: (params: Params, value: number) => Params;
}

interface FamilyBase<Params> {
  /** A typical member: where a reader and the law tests start. */
  readonly example: Params;
  /** In the order of the docstring of the family. */
  readonly parameters: { readonly [Name in ScalarName<Params>]: Parameter };
  /** The parameters that a fit can move, in which the support does not change; empty where there are none. */
  readonly free: readonly ScalarName<Params>[];
  /** Entries of vectors that a fit can move, too; any of them at once, and the support does not change. */
  readonly entries?: (params: Params) => readonly FreeEntry<Params>[];
  /** ∂ log p(x) / ∂ each entry, along its `moved`, in the order of `entries`. */
  readonly entriesScore?: (params: Params) => (x: number) => Vector;
  /** Where the family has such a parameter; loss surfaces are quick with it. */
  readonly location?: Location<Params>;
  /**
   * log of the mass or density at a finite x, in nats; −Infinity off the support. Parameters are checked and constants
   * computed once, by the outer call. What a law is at ±Infinity, NaN and levels outside (0, 1) no family has to say:
   * `definedEverywhere` does, for all of them.
   * @throws RangeError naming the parameter that is outside its domain.
   */
  readonly logProb: (params: Params) => (x: number) => number;
  /** E[X]; NaN where it does not exist, ±Infinity where it diverges. */
  readonly mean: (params: Params) => number;
  /** Var[X]; NaN where it does not exist, Infinity where it diverges. */
  readonly variance: (params: Params) => number;
  /**
   * In nats, by a closed form or what is as good; null where these parameters have none. The generic sum or quadrature
   * serves then, and where it is left out.
   */
  readonly entropy?: (params: Params) => number | null;
  /** Where `entropy` is a sum of its own or a series, not a closed form. */
  readonly entropyMethod?: 'sum';
  /**
   * KL(p ‖ q) of two members, in nats, closed form; ≥ 0, exactly 0 for equal parameters, Infinity where p ⊄ q. null where
   * these two have no closed form.
   */
  readonly kl?: (p: Params, q: Params) => number | null;
  /** H(p, q) of two members, closed form, where H(p) + KL(p ‖ q) would cancel. */
  readonly crossEntropy?: (p: Params, q: Params) => number;
  /**
   * log p(x) − log q(x) of two members without cancellation where their parameters nearly agree; what the generic sum or
   * quadrature of their KL needs where there is no closed form.
   */
  readonly logRatio?: (p: Params, q: Params) => (x: number) => number;
  /** ∂ log p(x) / ∂ each free parameter, in the order of `free`. */
  readonly score?: (params: Params) => (x: number) => Vector;
  /** E[score scoreᵀ], in the order of `free`. */
  readonly fisherInformation?: (params: Params) => SymmetricMatrix;
  readonly exponential?: ExponentialForm<Params>;
}

/**
 * What every discrete family gives. `Params` are plain data, in the order of the docstring of the family.
 * Whatever a family does not give, a generic routine computes.
 */
export interface DiscreteFamily<Params> extends FamilyBase<Params> {
  readonly kind: 'discrete';
  readonly support: (params: Params) => IntegerSupport;
  /** P(X = x) itself where that is more accurate than exp(logProb). */
  readonly prob?: (params: Params) => (x: number) => number;
  /** Both in two parts, for one who needs P(X = x) and its log at the price of one. Parameters are checked as by `logProb`. */
  readonly saddlePoint?: (params: Params) => (x: number) => SaddlePoint;
  /** P(X ≤ x) and the smallest x with P(X ≤ x) ≥ u, where summing masses would take too long. */
  readonly cdf?: (params: Params) => (x: number) => number;
  readonly quantile?: (params: Params) => (u: number) => number;
}

/**
 * How −log density grows towards an end of the support, up to lower-order terms. At a finite end t is the distance to it;
 * at an infinite end t is |x|. It decides which expectations converge there.
 */
export type Tail =
  /** Density ~ tᵖᵒʷᵉʳ at a finite end, power > −1; 0 where it ends abruptly. */
  | { readonly growth: 'end'; readonly power: number }
  /** Density ~ t⁻ⁱⁿᵈᵉˣ at an infinite end, index > 1. */
  | { readonly growth: 'log'; readonly index: number }
  /** −log density ~ rate · (log t)², at either kind of end. */
  | { readonly growth: 'log squared'; readonly rate: number }
  /** −log density ~ rate · tᵉˣᵖᵒⁿᵉⁿᵗ at an infinite end. */
  | { readonly growth: 'power'; readonly exponent: number; readonly rate: number }
  /** −log density ~ e^(rate · t) at an infinite end. */
  | { readonly growth: 'exponential'; readonly rate: number };

/** What every continuous family gives; as `DiscreteFamily`, with densities for masses. */
export interface ContinuousFamily<Params> extends FamilyBase<Params> {
  readonly kind: 'continuous';
  readonly support: (params: Params) => Interval;
  /** Intervals inside the support where the density is 0, ascending. */
  readonly gaps?: (params: Params) => readonly Interval[];
  /** Where the density peaks, jumps or has a kink inside its support, ascending: quadrature splits there. */
  readonly landmarks: (params: Params) => readonly number[];
  readonly tails: (params: Params) => { readonly low: Tail; readonly high: Tail };
  /** P(X ≤ x). */
  readonly cdf: (params: Params) => (x: number) => number;
  /** The x with P(X ≤ x) = u, for u in (0, 1): plotting ranges and, from uniform numbers, samples. */
  readonly quantile: (params: Params) => (u: number) => number;
}

export type Family<Params> = DiscreteFamily<Params> | ContinuousFamily<Params>;

/** A finite family with one free parameter: what the Worms lab descends, and how that is written in Python. */
export interface OneParameterFamily<Params> extends DiscreteFamily<Params> {
  readonly parameter: Parameter;
  readonly theta: (params: Params) => number;
  readonly withTheta: (params: Params, theta: number) => Params;
  /** The member at θ whose support is 0, …, high. */
  readonly onOutcomes: (high: number, theta: number) => Params;
  readonly score: (params: Params) => (x: number) => Vector;
  readonly fisherInformation: (params: Params) => SymmetricMatrix;
  readonly exponential: ExponentialForm<Params>;
}
