import type { Law } from '../law/law';

/** @throws RangeError unless p and q are both discrete or both continuous: a mass and a density cannot be compared. */
export function requireSameKind(p: Law, q: Law): void {
  if (p.kind !== q.kind) throw new RangeError(`p and q must both be discrete or both continuous, got ${p.kind} and ${q.kind}`);
}
