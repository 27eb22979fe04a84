import { forwardKlGradient, reverseKlGradient } from '../gaussianMixture/mixtureGradient';
import { forwardKl, reverseKl } from '../gaussianMixture/mixtureKl';
import { prepareMixture } from '../gaussianMixture/prepareMixture';
import type { PreparedMixture } from '../gaussianMixture/preparedMixture';
import type { Vector } from '../linear/vector';
import { expm1Minus } from '../special/expm1Minus';
import { numbersOf, recordOf, textOf } from './given';
import type { Given, GivenRecord } from './given';
import type { PathModel } from './pathModel';

/**
 * A Gaussian mixture as the reference files write it.
 * @throws RangeError naming `weights`, `mus` or `sigmas`.
 */
export function mixtureIn(name: string, given: Given | undefined): PreparedMixture {
  const mixture = recordOf(name, given);
  return prepareMixture({
    weights: numbersOf(mixture['weights']),
    mus: numbersOf(mixture['mus']),
    sigmas: numbersOf(mixture['sigmas']),
  });
}

const muOf = ([mu = Number.NaN]: Vector): number => mu;
const logSigmaOf = ([, logSigma = Number.NaN]: Vector): number => logSigma;
const sigmaOf = (theta: Vector): number => Math.exp(logSigmaOf(theta));

/**
 * A normal in (mu, log sigma) and the mixture that a case of `trajectories.json` gives.
 * @throws RangeError naming other coordinates, or what is no mixture.
 */
export function normalAgainst(given: GivenRecord): PathModel {
  if (given['param'] !== '(mu, log sigma)') throw new RangeError(`param ${textOf(given['param'])} is unknown`);
  const p = mixtureIn('target', given['target']);
  return {
    kl: (theta, direction) => (direction === 'forward' ? forwardKl : reverseKl)(p, muOf(theta), sigmaOf(theta)),
    gradient: (theta, direction) =>
      (direction === 'forward' ? forwardKlGradient : reverseKlGradient)(p, muOf(theta), sigmaOf(theta)),
    fisher: (theta) => [
      [1 / sigmaOf(theta) ** 2, 0],
      [0, 2],
    ],
    klOfStep: (theta, step) =>
      expm1Minus(-2 * logSigmaOf(step)) / 2 + (muOf(step) / Math.exp(logSigmaOf(theta) + logSigmaOf(step))) ** 2 / 2,
  };
}
