/** A value is right within `relative` of the scale, or within `absolute`; what is not finite must be the same. */
export interface Bound {
  readonly relative: number;
  readonly absolute: number;
  /** What `relative` is of: |reference|, unless given. */
  readonly scale?: number;
  /** What a reference of exactly 0 may stand for instead of `absolute`: some are 1 − 1 of so many digits. */
  readonly atZero?: number;
}

/** The values that the engine has for what is at a path of a case, row-major. */
export interface Computed {
  readonly values: ArrayLike<number>;
  readonly bound: Bound;
}

/** What can be computed for a case: where its reference is, and how. */
export interface Computation {
  readonly at: string;
  readonly compute: () => Computed;
}

/** A case of a reference file as the engine understands it. */
export interface ComputableCase {
  readonly computations: readonly Computation[];
  /** Paths of references that are given to the computations, so that nothing can be compared with them. */
  readonly inputs: readonly string[];
  /** What is wrong already, whatever the computations give. */
  readonly problems?: readonly { readonly at: string; readonly problem: string }[];
}

/** One number beside its reference. */
export interface Check {
  readonly caseId: string;
  /** Path of the reference in its case. */
  readonly quantity: string;
  readonly expected: number;
  readonly actual: number;
  readonly bound: Bound;
  /** |actual − expected| over the bound's scale; 0 for the same, NaN and infinities included, and beside a 0 that is met. */
  readonly relativeError: number;
  readonly absoluteError: number;
  readonly holds: boolean;
  /** Why there was nothing to compare; null where there was. */
  readonly problem: string | null;
}

/** A number beside its reference. */
export function checkOf(caseId: string, quantity: string, [expected, actual]: readonly [number, number], bound: Bound): Check {
  const named = { caseId, quantity, expected, actual, bound, problem: null };
  // 0 and −0 are one number.
  if (expected === actual || Object.is(expected, actual)) {
    return { ...named, relativeError: 0, absoluteError: 0, holds: true };
  }
  if (!Number.isFinite(expected) || !Number.isFinite(actual)) {
    return { ...named, relativeError: Infinity, absoluteError: Infinity, holds: false };
  }
  const absoluteError = Math.abs(actual - expected);
  const scale = bound.scale ?? Math.abs(expected);
  const floor = expected === 0 ? (bound.atZero ?? bound.absolute) : bound.absolute;
  const holds = absoluteError <= Math.max(bound.relative * scale, floor);
  return { ...named, relativeError: scale === 0 && holds ? 0 : absoluteError / scale, absoluteError, holds };
}

/** What could not be compared, and why. */
export function problemOf(caseId: string, quantity: string, problem: string): Check {
  return {
    caseId,
    quantity,
    expected: Number.NaN,
    actual: Number.NaN,
    bound: { relative: 0, absolute: 0 },
    relativeError: Infinity,
    absoluteError: Infinity,
    holds: false,
    problem,
  };
}

/** A computation of one number. */
export function oneNumber(at: string, bound: Bound, value: () => number): Computation {
  return { at, compute: () => ({ values: [value()], bound }) };
}
