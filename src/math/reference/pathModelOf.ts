import { binomial } from '../families/binomial';
import { identity, logit } from '../families/transform';
import { klGradient, klTo } from '../geometry/klGradient';
import { softmaxFisher, softmaxGradient, softmaxKl } from '../geometry/softmaxGradient';
import { lawOf } from '../law/lawOf';
import type { Vector } from '../linear/vector';
import { klOfLogits } from '../losses/klOfLogits';
import { klOf } from '../quantities/klOf';
import { pmfIn } from './discreteCase';
import { numberOf, recordOf, textOf } from './given';
import type { GivenRecord } from './given';
import { normalAgainst } from './normalAgainst';
import type { PathModel } from './pathModel';

const first = (theta: Vector): number => theta[0] ?? Number.NaN;
const tempered = (logits: Vector) => ({ logits: Float64Array.from(logits), temperature: 1 });

function binomialAgainst(given: GivenRecord): PathModel {
  const target = pmfIn('pmf', recordOf('target', given['target'])['pmf']);
  const trials = numberOf(given['n']);
  const map = given['param'] === 'p' ? identity : logit;
  if (map === logit && given['param'] !== 'logit p') throw new RangeError(`param ${textOf(given['param'])} is unknown`);
  const at = (theta: Vector) => ({ family: 'binomial', params: { trials, theta: map.from(first(theta)) } }) as const;
  const slopeAt = (theta: Vector): number => map.slope(at(theta).params.theta);
  return {
    kl: (theta, direction) => klTo(target, at(theta), direction).value,
    gradient: (theta, direction) => [klGradient(target, at(theta), direction) * slopeAt(theta)],
    fisher: (theta) => [[numberOf([...(binomial.fisherInformation(at(theta).params)[0] ?? [])]) * slopeAt(theta) ** 2]],
    // In the coordinate itself: a logit and its neighbour are nearer to each other than their θ can say.
    klBetween: (theta, other) =>
      map === logit
        ? trials * klOfLogits(tempered([first(theta), 0]), tempered([first(other), 0])).value
        : klOf(lawOf(at(theta)), lawOf(at(other))).value,
  };
}

function softmaxAgainst(given: GivenRecord): PathModel {
  const target = pmfIn('pmf', recordOf('target', given['target'])['pmf']);
  return {
    kl: (theta, direction) => softmaxKl(target, theta, direction),
    gradient: (theta, direction) => softmaxGradient(target, theta, direction),
    fisher: softmaxFisher,
    klBetween: (theta, other) => klOfLogits(tempered(theta), tempered(other)).value,
  };
}

const byFamily: Readonly<Record<string, (given: GivenRecord) => PathModel>> = {
  binomial: binomialAgainst,
  normal: normalAgainst,
  categorical: softmaxAgainst,
};

/**
 * The model and the target of a case of `trajectories.json`.
 * @throws RangeError naming an unknown family or coordinate, or what is missing.
 */
export function pathModelOf(given: GivenRecord): PathModel {
  const family = textOf(given['family']);
  const read = Object.hasOwn(byFamily, family) ? byFamily[family] : undefined;
  if (!read) throw new RangeError(`the family ${family} has no path here`);
  return read(given);
}
