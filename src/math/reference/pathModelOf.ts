import { klTerm } from '../divergence/klTerm';
import { binomial } from '../families/binomial';
import type { Pmf } from '../families/pmf';
import { tabulate } from '../families/tabulate';
import { logit } from '../families/transform';
import { klGradient, klTo } from '../geometry/klGradient';
import { softmaxFisher, softmaxGradient, softmaxKl } from '../geometry/softmaxGradient';
import type { Vector } from '../linear/vector';
import { pmfIn } from './discreteCase';
import { numberOf, recordOf, textOf } from './given';
import type { GivenRecord } from './given';
import { klOfStep } from './klOfStep';
import { normalAgainst } from './normalAgainst';
import type { PathModel } from './pathModel';

const first = (theta: Vector): number => theta[0] ?? Number.NaN;

/** KL of two coins, θ and θ + step, where neither θ nor 1 − θ may lose the step. */
const coinStep = (theta: number, step: number): number =>
  klTerm(theta, theta + step, Math.log(theta), Math.log(theta + step), -step) +
  klTerm(1 - theta, 1 - theta - step, Math.log1p(-theta), Math.log1p(-theta - step), step);

function inTheta(target: Pmf, trials: number): PathModel {
  const at = (theta: Vector) => ({ family: 'binomial', params: { trials, theta: first(theta) } }) as const;
  return {
    kl: (theta, direction) => klTo(target, at(theta), direction).value,
    gradient: (theta, direction) => [klGradient(target, at(theta), direction)],
    fisher: (theta) => binomial.fisherInformation(at(theta).params),
    klOfStep: (theta, step) => trials * coinStep(first(theta), first(step)),
  };
}

/** Above 0 a logit is that of a failure's small chance, whose digits 1 − θ has lost: there outcomes change places. */
function inLogit(target: Pmf, trials: number): PathModel {
  const mirrored = tabulate({ family: 'categorical', params: { probs: [...target.probs].toReversed() } }, trials + 1);
  const read = (theta: Vector) => {
    const isMirrored = first(theta) > 0;
    const params = { trials, theta: logit.from(-Math.abs(first(theta))) };
    const model = { family: 'binomial', params } as const;
    return { target: isMirrored ? mirrored : target, model, slope: (isMirrored ? -1 : 1) * logit.slope(params.theta) };
  };
  return {
    kl: (theta, direction) => {
      const { target: p, model } = read(theta);
      return klTo(p, model, direction).value;
    },
    gradient: (theta, direction) => {
      const { target: p, model, slope } = read(theta);
      return [klGradient(p, model, direction) * slope];
    },
    fisher: (theta) => {
      const { model, slope } = read(theta);
      return binomial.fisherInformation(model.params).map((row) => row.map((entry) => entry * slope ** 2));
    },
    klOfStep: (theta, step) => trials * klOfStep([first(theta), 0], [first(step), 0]),
  };
}

function binomialAgainst(given: GivenRecord): PathModel {
  const target = pmfIn('pmf', recordOf('target', given['target'])['pmf']);
  const read = new Map([
    ['p', inTheta],
    ['logit p', inLogit],
  ]).get(textOf(given['param']));
  if (!read) throw new RangeError(`param ${textOf(given['param'])} is unknown`);
  return read(target, numberOf(given['n']));
}

function softmaxAgainst(given: GivenRecord): PathModel {
  const target = pmfIn('pmf', recordOf('target', given['target'])['pmf']);
  return {
    kl: (theta, direction) => softmaxKl(target, theta, direction),
    gradient: (theta, direction) => softmaxGradient(target, theta, direction),
    fisher: softmaxFisher,
    klOfStep,
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
