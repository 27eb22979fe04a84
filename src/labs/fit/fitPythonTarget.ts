import { distributionPython } from '../../distribution/distributionPython';
import type { PreparedFit } from '../../math/fitting/preparedFit';
import type { FitScene } from './fitScene';

/** `log_p` over the nodes: p as it is compared, cut and smoothed. */
export function fitPythonTarget({ p, smoothing }: FitScene, { smoother }: PreparedFit): string {
  const { cut, distribution } = p;
  const { low = null, high = null } = cut ?? {};
  return [
    distributionPython(distribution, 'target'),
    ...(smoother ? [`\n\n${distributionPython(smoother, 'smoother')}`] : []),
    '\n\nlog_p = log_target(x)',
    ...(low === null ? [] : [`log_p = np.where(x >= ${low}, log_p, -np.inf)  # cut off below`]),
    ...(high === null ? [] : [`log_p = np.where(x <= ${high}, log_p, -np.inf)  # and above`]),
    ...(low === null && high === null ? [] : ['log_p = log_p - np.log(np.sum(w * np.exp(log_p)))']),
    ...(smoother ? ['log_s = log_smoother(x)'] : []),
    ...(smoother && smoothing.p > 0 ? [`log_p = np.logaddexp(np.log(${1 - smoothing.p}) + log_p, np.log(${smoothing.p}) + log_s)`] : []),
  ].join('\n');
}
