import * as v from 'valibot';
import { covariances } from '../../math/plane/modesLoss';
import { PLANE_STEPS } from '../../math/plane/planeRun';
import { BUMP_SIGMAS, P_SIGMAS, PLACES, planeModes, Q_SIGMAS, RATES, RHOS, WEIGHTS } from './planeScene';
import type { PlaneScene } from './planeScene';

const finite = v.pipe(v.number('must be a number'), v.finite('must be finite'));
const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(finite, v.minValue(min, `must be at least ${min}`), v.maxValue(max, `must be at most ${max}`));
const pairWithin = (range: { readonly min: number; readonly max: number }) =>
  v.strictTuple([within(range), within(range)], 'must be a pair of numbers');
const oneOf = <T extends string>(names: readonly T[]) => v.picklist(names, `must be one of ${names.join(', ')}`);

export const planeSchema: v.GenericSchema<unknown, PlaneScene> = v.strictObject({
  version: v.literal(1, 'must be 1'),
  lab: v.literal('plane', 'must be plane'),
  mode: oneOf(planeModes),
  p: v.strictObject({ sigma: pairWithin(P_SIGMAS), rho: within(RHOS) }),
  bumps: v.strictObject({ weight: within(WEIGHTS), first: pairWithin(PLACES), second: pairWithin(PLACES), sigma: within(BUMP_SIGMAS) }),
  q: v.strictObject({ mu: pairWithin(PLACES), sigma: pairWithin(Q_SIGMAS), rho: within(RHOS) }),
  covariance: oneOf(covariances),
  rate: within(RATES),
  step: v.pipe(within({ min: 0, max: PLANE_STEPS }), v.integer('must be an integer')),
});
