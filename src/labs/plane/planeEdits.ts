import { fromPrincipalAxes, principalAxes } from '../../math/plane/principalAxes';
import type { Covariance } from '../../math/plane/modesLoss';
import type { Pair } from '../../math/plane/planeNormal';
import { P_SIGMAS, PLACES, Q_SIGMAS, RHOS, truthOf } from './planeScene';
import type { PlaneMode, PlaneScene } from './planeScene';

interface Range {
  readonly min: number;
  readonly max: number;
}

const clamp = (value: number, { min, max }: Range): number => Math.min(Math.max(value, min), max);
/** Without the digits that no hand has put there; with one zero: an address knows no other. */
const plain = (value: number): number => Number(value.toPrecision(6)) + 0;
const clampPair = ([x, y]: Pair, range: Range): Pair => [plain(clamp(x, range)), plain(clamp(y, range))];

/** What is changed is seen from the start of its run. */
const changed = (scene: PlaneScene, change: Partial<PlaneScene>): PlaneScene => ({ ...scene, ...change, step: 0 });

export const setTruth = (scene: PlaneScene, p: Partial<PlaneScene['p']>): PlaneScene => changed(scene, { p: { ...scene.p, ...p } });
export const setBumps = (scene: PlaneScene, bumps: Partial<PlaneScene['bumps']>): PlaneScene => changed(scene, { bumps: { ...scene.bumps, ...bumps } });
export const setModel = (scene: PlaneScene, q: Partial<PlaneScene['q']>): PlaneScene => changed(scene, { q: { ...scene.q, ...q } });
export const setRate = (scene: PlaneScene, rate: number): PlaneScene => changed(scene, { rate });
export const setCovariance = (scene: PlaneScene, covariance: Covariance): PlaneScene => changed(scene, { covariance });
export const setStep = (scene: PlaneScene, step: number): PlaneScene => ({ ...scene, step });

export const moveBump = (scene: PlaneScene, bump: 'first' | 'second', to: Pair): PlaneScene => setBumps(scene, { [bump]: clampPair(to, PLACES) });
export const moveModel = (scene: PlaneScene, to: Pair): PlaneScene => setModel(scene, { mu: clampPair(to, PLACES) });

/** One dimension of q: its mean and its deviation, as a point of the encoder's plane. */
export function moveDimension(scene: PlaneScene, axis: 0 | 1, mu: number, sigma: number): PlaneScene {
  const { q } = scene;
  const put = (pair: Pair, value: number): Pair => (axis === 0 ? [value, pair[1]] : [pair[0], value]);
  return setModel(scene, { mu: put(q.mu, plain(clamp(mu, PLACES))), sigma: put(q.sigma, plain(clamp(sigma, Q_SIGMAS))) });
}

export const withEntry = (pair: Pair, axis: 0 | 1, value: number): Pair => (axis === 0 ? [value, pair[1]] : [pair[0], value]);

/** In standard deviations: where the ends of p's axes stand, and the ellipses of all. */
export const ELLIPSE = 2;

/** Puts an end of one of p's principal axes somewhere; the other stands across it, as long as it was when the drag began. */
export function moveAxis(scene: PlaneScene, base: PlaneScene, axis: 'major' | 'minor', [x, y]: Pair): PlaneScene {
  const axes = principalAxes(truthOf(base));
  const length = Math.hypot(x, y) / ELLIPSE;
  if (!(length > 0)) return scene;
  const turn = axis === 'major' ? 0 : Math.PI / 2;
  const { sigma, rho } = fromPrincipalAxes({ ...axes, [axis]: length, angle: Math.atan2(y, x) - turn });
  return Number.isFinite(rho) ? setTruth(scene, { sigma: clampPair(sigma, P_SIGMAS), rho: plain(clamp(rho, RHOS)) }) : scene;
}

export const setMode = (scene: PlaneScene, mode: PlaneMode): PlaneScene => changed(scene, { mode });
