import { quantityMetrics } from '../quantityMetrics';
import type { PlaneResults } from './planeResults';

/** The names of the message API, of the reader's q as it starts, and of the fits. In nats. */
export function planeMetrics({ plane }: Partial<PlaneResults>): Readonly<Record<string, unknown>> {
  if (!plane) return {};
  const { mode, entropyP, own, forward, reverse, complete, runs } = plane;
  return {
    mode,
    ...quantityMetrics([
      ['entropyP', entropyP],
      ['klPQ', own.klPQ],
      ['klQP', own.klQP],
    ]),
    forward: { q: forward.q, klPQ: forward.klPQ.value, klQP: forward.klQP.value },
    minimaReverse: reverse.map(({ q, klPQ, klQP }) => ({ q, klPQ: klPQ.value, klQP: klQP.value })),
    minimaComplete: complete,
    steps: { forward: runs.forward && runs.forward.kls.length - 1, reverse: runs.reverse.kls.length - 1 },
  };
}
