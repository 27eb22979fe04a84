import { sampleDeviation } from './sampleDeviation';

/**
 * Scott's rule for the bandwidth of a Gaussian KDE: s·n^(−1/5), s the sample's standard deviation. SciPy's default.
 * @throws RangeError naming `data` unless it holds two different finite values.
 * @error 4 ulp.
 * @source Scott (1992), Multivariate Density Estimation, eq. 6.44
 */
export function scottBandwidth(data: readonly number[]): number {
  return sampleDeviation(data) * data.length ** -0.2;
}
