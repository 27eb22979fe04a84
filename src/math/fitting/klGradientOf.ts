import type { Vector } from '../linear/vector';
import type { Direction } from '../geometry/direction';
import type { Law } from '../law/law';
import { accumulate } from '../quantities/accumulate';
import { crossEntropyPlace } from '../quantities/crossEntropyPlace';
import { logRatioOf } from '../quantities/logRatioOf';
import { massAt } from '../quantities/massAt';
import { isSomewhere } from '../quantities/place';
import type { Model } from './model';

/**
 * ∂KL/∂θ, in nats per unit of each free parameter, in the order of `names`. Forward: −E_p[score]. Reverse:
 * E_q[score · log(q/p)], since E_q[score] = 0.
 * @returns NaN everywhere where the KL itself is infinite.
 * @throws RangeError if the model has no score, or naming a parameter outside its domain.
 * @error sum 1e-14, quadrature 1e-10, of E|score · …|.
 * @source Kullback (1959), ch. 2
 */
export function klGradientOf(target: Law, model: Model, theta: Vector, direction: Direction): Vector {
  const { score } = model;
  if (!score) throw new RangeError('model must have a score: its support moves with its parameters');
  const q = model.at(theta);
  const [from, to] = direction === 'forward' ? [target, q] : [q, target];
  if (isSomewhere(crossEntropyPlace(from, to))) return theta.map(() => Number.NaN);
  const scoreAt = score(theta);
  const ratio = logRatioOf(q, target);
  const weight = (x: number): number => {
    const mass = massAt(from, x);
    if (mass === 0) return 0;
    return direction === 'forward' ? -mass : mass * ratio(x);
  };
  return theta.map(
    (_, i) =>
      accumulate([target, q], (x) => {
        const w = weight(x);
        return w === 0 ? 0 : w * (scoreAt(x)[i] ?? Number.NaN);
      }).value,
  );
}
