import { choiceField } from '../../scene/choiceField';
import { numberField } from '../../scene/numberField';
import { decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { AddressField } from '../../scene/sceneKind';
import { setBatch, setLook, setLoss, setProgress } from './consistencyEdits';
import { modes, normalisers, schedules, temperedSides } from './consistencyScene';
import type { Batch, ConsistencyScene } from './consistencyScene';
import { liveAddress } from './live/liveAddress';
import { decodeLook, encodeLook } from './lookCodec';
import { openMode } from './presetOf';
import { decodeRows, encodeRows } from '../rowsCodec';

type Field = AddressField<ConsistencyScene>;

/** What follows is only filled in: the schema says whether the rows of the address fit each other. */
function rowsField(key: 'original' | 'augmented' | 'labelled'): Field {
  return {
    key,
    read: ({ batch }) => encodeRows(batch[key]),
    write(text, scene) {
      const rows = decodeRows(text);
      if (rows === undefined) return undefined;
      const followed = setBatch(scene, { [key]: rows });
      return { ...followed, batch: { ...followed.batch, [key]: rows } satisfies Batch };
    },
  };
}

/** The keys of a Consistency address. The original rows come first: all others are read against them. */
export const consistencyAddress: readonly Field[] = [
  // Before all others: a link that names no more than a mode opens its first example, as a click does.
  choiceField('mode', modes, ({ mode }) => mode, openMode),
  numberField('T', ({ loss }) => loss.temperature, (scene, temperature) => ({ ...scene, loss: { ...scene.loss, temperature } })),
  choiceField('side', temperedSides, ({ loss }) => loss.tempered, (scene, tempered) => setLoss(scene, { tempered })),
  numberField('tau', ({ loss }) => loss.confidence, (scene, confidence) => setLoss(scene, { confidence })),
  choiceField('mean', normalisers, ({ loss }) => loss.normaliseBy, (scene, normaliseBy) => setLoss(scene, { normaliseBy })),
  numberField('lambda', ({ loss }) => loss.coefficient, (scene, coefficient) => setLoss(scene, { coefficient })),
  choiceField('anneal', schedules, ({ loss }) => loss.annealing, (scene, annealing) => setLoss(scene, { annealing })),
  numberField('progress', ({ progress }) => progress, setProgress),
  rowsField('original'),
  rowsField('augmented'),
  rowsField('labelled'),
  {
    key: 'labels',
    read: ({ batch }) => encodeNumbers(batch.labels),
    write(text, scene) {
      const labels = decodeNumbers(text);
      return labels && { ...scene, batch: { ...scene.batch, labels } };
    },
  },
  {
    key: 'look',
    read: ({ look }) => encodeLook(look),
    write(text, scene) {
      const look = decodeLook(text);
      return look === undefined ? undefined : setLook(scene, look);
    },
  },
  ...liveAddress,
];
