import type { Tail } from '../families/family';

/** What decides, in this order: the smaller, the more density is left far out. */
function order(tail: Tail): readonly number[] {
  switch (tail.growth) {
    case 'end':
      return [0, tail.power, 0];
    case 'log':
      return [0, tail.index, 0];
    case 'log squared':
      return [1, tail.rate, 0];
    case 'power':
      return [2, tail.exponent, tail.rate];
    case 'exponential':
      return [3, tail.rate, 0];
  }
}

/**
 * Of two tails at one end of a support, the one with more density towards it: that of a mixture of the two.
 * @returns `a` where they are alike.
 */
export function slowerTail(a: Tail, b: Tail): Tail {
  const [ours, theirs] = [order(a), order(b)];
  const i = ours.findIndex((value, k) => value !== theirs[k]);
  return (ours[i] ?? 0) <= (theirs[i] ?? 0) ? a : b;
}
