import { ofPair, ofTheta, quantityMetrics } from '../quantityMetrics';
import type { FitResults } from './fitResults';
import { stepsToBest } from './stepsToBest';
import { thetaAt } from './stepAt';

/**
 * The names of the message API, from the results that are in. Values and error bounds in nats. The two directions are fitted
 * apart: what is about KL(p‖q_θ) is told at the forward fit, what is about KL(q_θ‖p) at the reverse one.
 */
export function fitMetrics({ forward, reverse, rival, runs, landscape }: Partial<FitResults>): Readonly<Record<string, unknown>> {
  const named = [
    ...ofPair(forward, ['entropyP']),
    ...ofPair(rival, ['entropyQ', 'crossEntropyPQ', 'crossEntropyQP', 'klPQ', 'klQP']),
    ...ofTheta(forward, ['crossEntropyPQ', 'klPQ']),
    ...ofTheta(reverse, ['entropyQ', 'crossEntropyQP', 'klQP']),
  ];
  return {
    ...quantityMetrics(named),
    ...(landscape && { minimaForward: landscape.forward.minima, minimaReverse: landscape.reverse.minima }),
    ...(runs?.[0] && { start: thetaAt(runs[0].forward, 0) }),
    ...(runs && { steps: runs.map(({ forward: one, reverse: other }) => ({ forward: one.losses.length - 1, reverse: other.losses.length - 1 })) }),
    ...(runs &&
      landscape && {
        stepsToBest: runs.map(({ forward: one, reverse: other }) => ({
          forward: stepsToBest(one, landscape.forward),
          reverse: stepsToBest(other, landscape.reverse),
        })),
      }),
  };
}
