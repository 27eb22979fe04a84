/** z under p and under q, and z_p − z_q. */
export interface StandardScores {
  readonly zp: number;
  readonly zq: number;
  readonly apart: number;
}

interface Placement {
  readonly location: number;
  readonly scale: number;
}

/**
 * (x − location)/scale under two members of a location-scale family, and their difference, which does not cancel where the
 * members nearly agree: (z·(s_q − sₚ) − (μₚ − μ_q))/s with z of the narrower and s of the wider member.
 * @returns apart is exactly 0 for equal members.
 * @error apart: 2 ulp of the larger of what the scales and the locations contribute.
 */
export function standardScores(p: Placement, q: Placement): (x: number) => StandardScores {
  const shift = p.location - q.location;
  const widening = q.scale - p.scale;
  const wider = Math.max(p.scale, q.scale);
  return (x) => {
    const zp = (x - p.location) / p.scale;
    const zq = (x - q.location) / q.scale;
    return { zp, zq, apart: ((widening > 0 ? zp : zq) * widening - shift) / wider };
  };
}
