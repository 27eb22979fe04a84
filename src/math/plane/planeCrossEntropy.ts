import { planeEntropy } from './planeEntropy';
import { planeKl } from './planeKl';
import type { PlaneNormal } from './planeNormal';

/**
 * H(p, q) = −E_p log q = H(p) + KL(p ‖ q) of two normals of the plane, in nats.
 * @throws RangeError naming a parameter that is outside its range.
 * @error 1e-15 absolute at the size of H(p), plus that of the KL.
 */
export function planeCrossEntropy(p: PlaneNormal, q: PlaneNormal): number {
  return planeEntropy(p) + planeKl(p, q);
}
