import { artanhTail } from '../special/artanhTail';
import { logOfQuotient } from './logOfQuotient';
import { logOfRatio } from './logOfRatio';

/** Up to this |u| (masses within a factor of 3) the closed form loses more to cancellation than the series costs. */
export const SERIES_UP_TO = 0.5;
/** The quotient of two masses above this is a normal double, with all its digits. */
export const ORDINARY = 1e-150;

/**
 * p·log(p/q) − p + q of two masses ≥ 0 given with their logs: the term of the generalized KL, in nats. With
 * u = (p − q)/(p + q) it is (p + q)·(u² + (1 + u)·(artanh u − u)), which does not cancel where p and q nearly agree.
 * @param difference p − q, for a caller who knows it better than p and q say.
 * @returns ≥ 0, exactly 0 for p = q; q where p has no mass; Infinity where p has mass and q has none.
 * @error 1e-15 relative, underflow of the result apart.
 */
export function klTerm(p: number, q: number, logP: number, logQ: number, difference = p - q): number {
  if (logP === -Infinity) return q;
  if (logQ === -Infinity) return Infinity;
  const u = difference / (p + q);
  if (Math.abs(u) <= SERIES_UP_TO) return (p + q) * (u * u + (1 + u) * artanhTail(u));
  return p * (p > ORDINARY && q > ORDINARY ? logOfQuotient(p, q) : logOfRatio(p, q, logP, logQ)) - difference;
}
