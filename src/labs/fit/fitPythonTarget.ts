import { distributionPython } from '../../distribution/distributionPython';
import type { Distribution } from '../../math/families';
import type { Interval } from '../../math/families/family';
import type { PreparedFit } from '../../math/fitting/preparedFit';
import { lawOf } from '../../math/law/lawOf';
import type { FitScene } from './fitScene';

/** What is mixed in lies on the supports of p and q_θ alone; of a law that goes beyond, only that part is taken. */
function smootherLine(smoother: Distribution, { low, high }: Interval): string {
  const law = lawOf(smoother);
  const mass = (high < Infinity ? law.cdf(high) : 1) - (low > -Infinity ? law.cdf(low) : 0);
  if (law.kind === 'discrete' || !(mass < 1)) return 'log_smoother(x)';
  const [first, last] = [low > -Infinity ? `(x >= ${low})` : '', high < Infinity ? `(x <= ${high})` : ''];
  const inside = [first, last].filter((part) => part !== '').join(' & ');
  return `np.where(${inside}, log_smoother(x) - np.log(${mass}), -np.inf)  # as far as p or q_theta is`;
}

const unionOf = (a: Interval, b: Interval): Interval => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });

/** `log_p` over the nodes: p as it is compared, cut and smoothed. */
export function fitPythonTarget({ p, smoothing }: FitScene, { smoother, target, model }: PreparedFit): string {
  const { cut, distribution } = p;
  const { low = null, high = null } = cut ?? {};
  return [
    distributionPython(distribution, 'target'),
    ...(smoother ? [`\n\n${distributionPython(smoother, 'smoother')}`] : []),
    '\n\nlog_p = log_target(x)',
    ...(low === null ? [] : [`log_p = np.where(x >= ${low}, log_p, -np.inf)  # cut off below`]),
    ...(high === null ? [] : [`log_p = np.where(x <= ${high}, log_p, -np.inf)  # and above`]),
    ...(low === null && high === null ? [] : ['log_p = log_p - np.log(np.sum(w * np.exp(log_p)))']),
    ...(smoother ? [`log_s = ${smootherLine(smoother, unionOf(target.support, model.at(model.theta).support))}`] : []),
    ...(smoother && smoothing.p > 0 ? [`log_p = np.logaddexp(np.log(${1 - smoothing.p}) + log_p, np.log(${smoothing.p}) + log_s)`] : []),
  ].join('\n');
}
