import * as v from 'valibot';
import { covariances } from '../../math/plane/modesLoss';
import { PLANE_STEPS } from '../../math/plane/planeRun';
import { integerWithin, within } from '../../scene/numberSchema';
import { oneOf } from '../../scene/oneOf';
import { BUMP_SIGMAS, P_SIGMAS, PLACES, planeModes, Q_SIGMAS, RATES, RHOS, WEIGHTS } from './planeScene';
import type { PlaneScene } from './planeScene';

const pairWithin = (range: { readonly min: number; readonly max: number }) =>
  v.strictTuple([within(range), within(range)], 'must be a pair of numbers');

export const planeSchema: v.GenericSchema<unknown, PlaneScene> = v.strictObject({
  version: v.literal(1, 'must be 1'),
  lab: v.literal('plane', 'must be plane'),
  mode: oneOf(planeModes),
  p: v.strictObject({ sigma: pairWithin(P_SIGMAS), rho: within(RHOS) }),
  bumps: v.strictObject({ weight: within(WEIGHTS), first: pairWithin(PLACES), second: pairWithin(PLACES), sigma: within(BUMP_SIGMAS) }),
  q: v.strictObject({ mu: pairWithin(PLACES), sigma: pairWithin(Q_SIGMAS), rho: within(RHOS) }),
  covariance: oneOf(covariances),
  rate: within(RATES),
  step: integerWithin({ min: 0, max: PLANE_STEPS }),
});
