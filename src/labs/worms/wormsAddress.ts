import { decodeLocks, encodeLocks } from '../../distribution/locksCodec';
import { directions } from '../../math/geometry/direction';
import { coordinates } from '../../math/optimizers/descend';
import { choiceField } from '../../scene/choiceField';
import { numberField } from '../../scene/numberField';
import { decimal, decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { AddressField } from '../../scene/sceneKind';
import { freeRival, setBrush, setRun, setTarget, setTheta, uniformRival } from './wormsEdits';
import type { WormsScene } from './wormsScene';
import { models } from './wormsScene';

type Field = AddressField<WormsScene>;

const FREE = 'free';
const UNIFORM = 'uniform';
const NONE = 'none';

/** The keys of a Worms address. The target comes first: the rest is read against its outcomes. */
export const wormsAddress: readonly Field[] = [
  {
    key: 'counts',
    read: ({ p }) => (p.family === 'empirical' ? encodeNumbers(p.params.counts) : undefined),
    write(text, scene) {
      const counts = decodeNumbers(text);
      return counts && setTarget(scene, { family: 'empirical', params: { counts } });
    },
  },
  {
    key: 'p',
    read: ({ p }) => (p.family === 'categorical' ? encodeNumbers(p.params.probs) : undefined),
    write(text, scene) {
      const probs = decodeNumbers(text);
      return probs && setTarget(scene, { family: 'categorical', params: { probs } });
    },
  },
  {
    key: 'q',
    read: ({ q }) => (q.family === 'categorical' ? encodeNumbers(q.params.probs) : UNIFORM),
    write(text, scene) {
      if (text === UNIFORM) return uniformRival(scene);
      if (text === FREE) return freeRival(scene);
      const probs = decodeNumbers(text);
      return probs && { ...scene, q: { family: 'categorical', params: { probs } } };
    },
  },
  {
    key: 'lock',
    read: ({ locked }) => encodeLocks(locked),
    write(text, scene) {
      const locked = decodeLocks(text);
      return locked && { ...scene, locked };
    },
  },
  numberField('theta', ({ approximation }) => approximation.params.theta, setTheta),
  choiceField(
    'direction',
    directions,
    ({ direction }) => direction,
    (scene, direction) => ({ ...scene, direction }),
  ),
  choiceField(
    'by',
    coordinates,
    ({ run }) => run.coordinate,
    (scene, coordinate) => setRun(scene, { coordinate }),
  ),
  numberField(
    'rate',
    ({ run }) => run.stepSize,
    (scene, stepSize) => setRun(scene, { stepSize }),
  ),
  numberField(
    'step',
    ({ run }) => run.step,
    (scene, step) => setRun(scene, { step }),
  ),
  choiceField(
    'model',
    models,
    ({ model }) => model,
    (scene, model) => ({ ...scene, model }),
  ),
  {
    key: 'bin',
    read: ({ brush }) => (brush === null ? NONE : String(brush)),
    write: (text, scene) => setBrush(scene, text === NONE ? null : decimal(text)),
  },
];
