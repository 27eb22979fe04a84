import { compensatedSum } from '../../math/divergence/compensatedSum';

/** H of masses that sum to 1, in nats. */
export const entropyOfMasses = (masses: Float64Array): number => compensatedSum(masses.map((mass) => (mass === 0 ? 0 : -mass * Math.log(mass))));
