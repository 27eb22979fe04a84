import type { Role } from '../../charts/Role';
import type { PlaneResult } from '../../engine/plane';
import { PRIOR } from './planeScene';
import type { PlaneScene } from './planeScene';

/** A density along one axis. */
export interface MarginalCurve {
  readonly key: 'p' | 'forward' | 'reverse' | 'own';
  readonly role: Role;
  readonly ys: Float64Array;
  /** Where it is highest, and how high. */
  readonly peak: { readonly x: number; readonly y: number };
}

const LOG_SQRT_2PI = Math.log(2 * Math.PI) / 2;
const density = (x: number, mu: number, sigma: number): number => Math.exp(-(((x - mu) / sigma) ** 2) / 2 - LOG_SQRT_2PI) / sigma;

function curve(key: MarginalCurve['key'], role: Role, xs: Float64Array, of: (x: number) => number): MarginalCurve {
  const ys = xs.map(of);
  let at = 0;
  for (const [i, y] of ys.entries()) if (y > (ys[at] ?? 0)) at = i;
  return { key, role, ys, peak: { x: xs[at] ?? 0, y: ys[at] ?? 0 } };
}

/** p along one axis, all of it, and the models beside it. */
export function marginalCurves(scene: PlaneScene, result: PlaneResult | null, axis: 0 | 1, xs: Float64Array): readonly MarginalCurve[] {
  const { mode, p, bumps, q } = scene;
  const { weight, first, second, sigma } = bumps;
  const normal = (key: MarginalCurve['key'], role: Role, mu: number, width: number): MarginalCurve => curve(key, role, xs, (x) => density(x, mu, width));
  const own = normal('own', 'rival', q.mu[axis], q.sigma[axis]);
  if (mode === 'vae') return [normal('p', 'truth', PRIOR.mu[axis], PRIOR.sigma[axis]), own];
  const truth =
    mode === 'meanField'
      ? normal('p', 'truth', 0, p.sigma[axis])
      : curve('p', 'truth', xs, (x) => weight * density(x, first[axis], sigma) + (1 - weight) * density(x, second[axis], sigma));
  const best = result?.reverse[0]?.q;
  return [
    truth,
    ...(result ? [normal('forward', 'forward', result.forward.q.mu[axis], result.forward.q.sigma[axis])] : []),
    ...(best ? [normal('reverse', 'reverse', best.mu[axis], best.sigma[axis])] : []),
    own,
  ];
}
