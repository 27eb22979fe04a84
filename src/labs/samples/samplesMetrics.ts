import { estimatorNames } from '../../engine/estimateDraws';
import { countKl } from '../../math/sampling/countKl';
import { millerMadowEntropy } from '../../math/sampling/millerMadowEntropy';
import { plugInEntropy } from '../../math/sampling/plugInEntropy';
import { estimateDeviation } from './estimateDeviation';
import type { SamplesResults } from './samplesResults';
import { walkFacts } from './walkFacts';

/** The names of the message API, once the results are in. In nats and samples; of a sample over the finest cells. */
export function samplesMetrics({ walks, counts, masses, estimates, expectations }: Partial<SamplesResults>): Readonly<Record<string, unknown>> {
  if (walks) {
    const { plan, p, q } = walks;
    return {
      klPQ: plan.klPQ.value,
      klQP: plan.klQP.value,
      ...(p && { walksFromP: walkFacts(p, plan) }),
      ...(q && { walksFromQ: walkFacts(q, plan) }),
    };
  }
  if (counts && masses) {
    const cells = [...counts.counts];
    return {
      drawn: counts.drawn,
      klPQ: masses.klPQ.value,
      klSampleP: countKl(cells, masses.p.map(Math.log)),
      klSampleQ: countKl(cells, masses.logQ),
      entropyPlugIn: plugInEntropy(cells).value,
      entropyMillerMadow: millerMadowEntropy(cells).value,
    };
  }
  if (estimates && expectations) {
    const { drawn, batches, histograms } = estimates;
    const each = (name: string, of: (k: number) => number): Readonly<Record<string, number>> =>
      Object.fromEntries(estimatorNames.map((estimator, k) => [`${name}${estimator.toUpperCase()}`, of(k)]));
    return {
      drawn,
      klQP: expectations.klQP.value,
      target: expectations.target,
      estimates: [...estimates.means],
      expected: [...expectations.expected],
      ...each('deviation', (k) => estimateDeviation({ estimates, expectations }, k)),
      ...each('negative', (k) => (histograms[k]?.negative ?? Number.NaN) / batches),
    };
  }
  return {};
}
