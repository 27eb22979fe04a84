import type { Quantity } from '../math/divergence/quantity';
import { coordinateAscent } from '../math/plane/coordinateAscent';
import { forwardFactorised, reverseFactorised } from '../math/plane/factorisedFits';
import { modesDescent } from '../math/plane/modesDescent';
import type { Covariance } from '../math/plane/modesLoss';
import { modesEntropy, modesForwardKl, modesReverseKl } from '../math/plane/modesQuantities';
import { modesReverseMinima } from '../math/plane/modesReverseMinima';
import { planeEntropy } from '../math/plane/planeEntropy';
import { planeExpectation } from '../math/plane/planeExpectation';
import { planeKl } from '../math/plane/planeKl';
import { planeLogProb } from '../math/plane/planeLogProb';
import type { PlaneNormal } from '../math/plane/planeNormal';
import { PLANE_STEPS } from '../math/plane/planeRun';
import type { PlaneRun } from '../math/plane/planeRun';
import { prepareModes } from '../math/plane/preparedModes';
import { standardNormalDescent } from '../math/plane/standardNormalDescent';
import { standardNormalTerm } from '../math/plane/standardNormalTerm';
import type { TwoModes } from '../math/plane/twoModes';

/** What p is, and the reader's own q. Each has what it needs, and nothing that would make an equal question another. */
export type PlaneRequest =
  | { readonly mode: 'meanField'; readonly p: PlaneNormal; readonly q: PlaneNormal }
  | { readonly mode: 'twoModes'; readonly p: TwoModes; readonly q: PlaneNormal; readonly covariance: Covariance; readonly rate: number }
  | { readonly mode: 'vae'; readonly q: PlaneNormal; readonly rate: number };

/** A model and what it costs, both ways. */
export interface PlaneFit {
  readonly q: PlaneNormal;
  readonly klPQ: Quantity;
  readonly klQP: Quantity;
}

/** In nats. */
export interface PlaneResult {
  readonly mode: PlaneRequest['mode'];
  readonly entropyP: Quantity;
  /** The best of the family in KL(p ‖ q). */
  readonly forward: PlaneFit;
  /** Minima of KL(q ‖ p), the best first. */
  readonly reverse: readonly PlaneFit[];
  /** Whether there are no others. */
  readonly complete: boolean;
  readonly own: PlaneFit;
  /** The same KL(q ‖ p) of the reader's q by quadrature over the plane, where it has a closed form. */
  readonly check: Quantity | null;
  readonly runs: { readonly forward: PlaneRun | null; readonly reverse: PlaneRun };
}

const closed = (value: number, errorBound = 1e-13 * value): Quantity => ({ value, method: 'closed form', errorBound, infiniteAt: [], infiniteOn: [] });
const quadrature = (value: number, errorBound: number): Quantity => ({ value, method: 'quadrature', errorBound, infiniteAt: [], infiniteOn: [] });

/** KL(q ‖ p) of two normals, over the plane itself. */
function byQuadrature(q: PlaneNormal, p: PlaneNormal): Quantity {
  const [logQ, logP] = [planeLogProb(q), planeLogProb(p)];
  const { value, errorBound } = planeExpectation(q, (x, y) => logQ(x, y) - logP(x, y));
  return quadrature(value, errorBound);
}

function normalFit(p: PlaneNormal, q: PlaneNormal): PlaneFit {
  return { q, klPQ: closed(planeKl(p, q)), klQP: closed(planeKl(q, p)) };
}

const factorised = (q: PlaneNormal): PlaneNormal => ({ ...q, rho: 0 });

/** The two-dimensional laboratory's numbers: the fits of both directions, the reader's own model, and the way from it. */
export function plane(request: PlaneRequest): PlaneResult {
  switch (request.mode) {
    case 'meanField':
      return meanField(request.p, factorised(request.q));
    case 'twoModes':
      return twoModes(request);
    case 'vae':
      return vae(factorised(request.q), request.rate);
  }
}

function meanField(p: PlaneNormal, q: PlaneNormal): PlaneResult {
  return {
    mode: 'meanField',
    entropyP: closed(planeEntropy(p), 1e-14),
    forward: normalFit(p, forwardFactorised(p)),
    reverse: [normalFit(p, reverseFactorised(p))],
    complete: true,
    own: normalFit(p, q),
    check: byQuadrature(q, p),
    runs: { forward: null, reverse: coordinateAscent(p, q, PLANE_STEPS) },
  };
}

function twoModes({ p, q, covariance, rate }: PlaneRequest & { readonly mode: 'twoModes' }): PlaneResult {
  const prepared = prepareModes(p);
  const fit = (one: PlaneNormal): PlaneFit => {
    const [klPQ, klQP] = [modesForwardKl(prepared, one), modesReverseKl(prepared, one)];
    return { q: one, klPQ: quadrature(klPQ, 1e-13 * (1 + klPQ)), klQP: quadrature(klQP, 1e-15 + 2e-13 * klQP) };
  };
  const { minima, complete } = modesReverseMinima(p, prepared, covariance);
  const start = covariance === 'full' ? q : factorised(q);
  const settings = { covariance, rate, most: PLANE_STEPS };
  return {
    mode: 'twoModes',
    entropyP: quadrature(modesEntropy(prepared), 1e-13),
    forward: fit(covariance === 'full' ? prepared.matched : factorised(prepared.matched)),
    reverse: minima.map((minimum) => fit(minimum.q)),
    complete,
    own: fit(start),
    check: null,
    runs: {
      forward: modesDescent(prepared, start, { ...settings, direction: 'forward' }),
      reverse: modesDescent(prepared, start, { ...settings, direction: 'reverse' }),
    },
  };
}

const standard: PlaneNormal = { mu: [0, 0], sigma: [1, 1], rho: 0 };

function vae(q: PlaneNormal, rate: number): PlaneResult {
  const fit = normalFit(standard, standard);
  return {
    mode: 'vae',
    entropyP: closed(planeEntropy(standard), 1e-14),
    forward: fit,
    reverse: [fit],
    complete: true,
    own: { ...normalFit(standard, q), klQP: closed(standardNormalTerm(q.mu[0], q.sigma[0]) + standardNormalTerm(q.mu[1], q.sigma[1])) },
    check: byQuadrature(q, standard),
    runs: { forward: null, reverse: standardNormalDescent(q, rate, PLANE_STEPS) },
  };
}
