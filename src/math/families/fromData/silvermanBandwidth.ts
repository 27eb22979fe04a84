import { sampleDeviation } from './sampleDeviation';

/** The level's place among the sorted values, interpolated between neighbours (type 7 of Hyndman & Fan). */
function sampleQuantile(ascending: Float64Array, level: number): number {
  const place = level * (ascending.length - 1);
  const below = Math.floor(place);
  const value = ascending[below] ?? Number.NaN;
  return value + (place - below) * ((ascending[below + 1] ?? value) - value);
}

/**
 * Silverman's rule of thumb for the bandwidth of a Gaussian KDE: 0.9·min(s, IQR/1.34)·n^(−1/5), s the sample's standard
 * deviation, IQR its interquartile range, left out where it is 0. R's `bw.nrd0`; SciPy's 'silverman' is (4/(3n))^(1/5)·s.
 * @throws RangeError naming `data` unless it holds two different finite values.
 * @error 6 ulp.
 * @source Silverman (1986), Density Estimation for Statistics and Data Analysis, eq. 3.31
 */
export function silvermanBandwidth(data: readonly number[]): number {
  const deviation = sampleDeviation(data);
  const ascending = Float64Array.from(data).toSorted();
  const range = sampleQuantile(ascending, 0.75) - sampleQuantile(ascending, 0.25);
  const spread = range > 0 ? Math.min(deviation, range / 1.34) : deviation;
  return 0.9 * spread * data.length ** -0.2;
}
