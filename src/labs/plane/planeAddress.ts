import { choiceField } from '../../scene/choiceField';
import { numberField } from '../../scene/numberField';
import { decimal, decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { AddressField } from '../../scene/sceneKind';
import { covariances } from '../../math/plane/modesLoss';
import type { Pair } from '../../math/plane/planeNormal';
import { openMode } from './presetOf';
import { mayLean, planeModes } from './planeScene';
import type { PlaneMode, PlaneScene } from './planeScene';

type Field = AddressField<PlaneScene>;

/** A key that says nothing in the other modes, where what it is about does not show. */
const only = (modes: readonly PlaneMode[], field: Field): Field => ({
  ...field,
  read: (scene) => (modes.includes(scene.mode) ? field.read(scene) : undefined),
});

function pairField(key: string, read: (scene: PlaneScene) => Pair, write: (scene: PlaneScene, pair: Pair) => PlaneScene): Field {
  return {
    key,
    read: (scene) => encodeNumbers(read(scene)),
    write(text, scene) {
      const [x, y, ...more] = decodeNumbers(text) ?? [];
      return x === undefined || y === undefined || more.length > 0 ? undefined : write(scene, [x, y]);
    },
  };
}

/** The keys of an address of the Two dimensions lab: p, where q starts, how it moves, and the step of its run. */
export const planeAddress: readonly Field[] = [
  // Before all others: a link that names no more than a mode opens its first example, as a click does.
  choiceField('mode', planeModes, ({ mode }) => mode, openMode),
  only(['meanField'], pairField('sp', ({ p }) => p.sigma, (scene, sigma) => ({ ...scene, p: { ...scene.p, sigma } }))),
  only(['meanField'], numberField('rho', ({ p }) => p.rho, (scene, rho) => ({ ...scene, p: { ...scene.p, rho } }))),
  only(['twoModes'], pairField('m1', ({ bumps }) => bumps.first, (scene, first) => ({ ...scene, bumps: { ...scene.bumps, first } }))),
  only(['twoModes'], pairField('m2', ({ bumps }) => bumps.second, (scene, second) => ({ ...scene, bumps: { ...scene.bumps, second } }))),
  only(['twoModes'], numberField('w', ({ bumps }) => bumps.weight, (scene, weight) => ({ ...scene, bumps: { ...scene.bumps, weight } }))),
  only(['twoModes'], numberField('s', ({ bumps }) => bumps.sigma, (scene, sigma) => ({ ...scene, bumps: { ...scene.bumps, sigma } }))),
  pairField('mq', ({ q }) => q.mu, (scene, mu) => ({ ...scene, q: { ...scene.q, mu } })),
  pairField('sq', ({ q }) => q.sigma, (scene, sigma) => ({ ...scene, q: { ...scene.q, sigma } })),
  only(['twoModes'], choiceField('cov', covariances, ({ covariance }) => covariance, (scene, covariance) => ({ ...scene, covariance }))),
  {
    key: 'rhoq',
    read: (scene) => (mayLean(scene) ? String(scene.q.rho) : undefined),
    write: (text, scene) => ({ ...scene, q: { ...scene.q, rho: decimal(text) } }),
  },
  only(['twoModes', 'vae'], numberField('rate', ({ rate }) => rate, (scene, rate) => ({ ...scene, rate }))),
  numberField('step', ({ step }) => step, (scene, step) => ({ ...scene, step })),
];
