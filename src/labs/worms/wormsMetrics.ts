import type { Quantity } from '../../math/divergence/quantity';
import type { WormsResults } from './wormsResults';

type Named = readonly (readonly [name: string, quantity: Quantity])[];

/** The names of the message API, from the results that are in. Values and error bounds in nats. */
export function wormsMetrics({ rival, approximation }: Partial<WormsResults>): Readonly<Record<string, unknown>> {
  const theta = approximation?.comparison;
  const named: Named = [
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
  const by = <T>(field: (quantity: Quantity) => T): Record<string, T> =>
    Object.fromEntries(named.map(([name, quantity]) => [name, field(quantity)]));
  return {
    ...by(({ value }) => value),
    ...(approximation && { theta: approximation.theta }),
    method: by(({ method }) => method),
    errorBound: by(({ errorBound }) => errorBound),
  };
}
