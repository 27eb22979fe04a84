import { quantityMetrics } from '../quantityMetrics';
import type { WormsResults } from './wormsResults';

/** The names of the message API, from the results that are in. Values and error bounds in nats. */
export function wormsMetrics({ rival, approximation }: Partial<WormsResults>): Readonly<Record<string, unknown>> {
  const theta = approximation?.comparison;
  const named = [
    ...(rival
      ? ([
          ['entropyP', rival.entropyP],
          ['entropyQ', rival.entropyQ],
          ['crossEntropyPQ', rival.crossEntropyPQ],
          ['crossEntropyQP', rival.crossEntropyQP],
          ['klPQ', rival.klPQ],
          ['klQP', rival.klQP],
        ] as const)
      : []),
    ...(theta
      ? ([
          ['entropyTheta', theta.entropyQ],
          ['crossEntropyPTheta', theta.crossEntropyPQ],
          ['crossEntropyThetaP', theta.crossEntropyQP],
          ['klPTheta', theta.klPQ],
          ['klThetaP', theta.klQP],
        ] as const)
      : []),
  ];
  return { ...quantityMetrics(named), ...(approximation && { theta: approximation.theta }) };
}
