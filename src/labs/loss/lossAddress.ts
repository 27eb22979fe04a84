import type { LossTarget } from '../../engine/lossPipeline';
import { choiceField } from '../../scene/choiceField';
import { numberField } from '../../scene/numberField';
import { decimal, decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { AddressField } from '../../scene/sceneKind';
import { decodeRows, encodeRows } from '../rowsCodec';
import { followShape, setBrush, setLogTarget, setReduction, setWiring, withTarget } from './lossEdits';
import { reductions } from './lossScene';
import type { LossScene } from './lossScene';
import { wiringNames } from './lossSchema';
import { tensorNames } from './tensorNames';

type Field = AddressField<LossScene>;

const NONE = 'none';
const switches = ['on', 'off'] as const;

function switchField(key: string, read: (scene: LossScene) => boolean, write: (scene: LossScene, on: boolean) => LossScene): Field {
  return choiceField(key, switches, (scene) => (read(scene) ? 'on' : 'off'), (scene, choice) => write(scene, choice === 'on'));
}

/** A key of one kind of target: naming it makes the target of that kind. */
function targetField(key: string, read: (target: LossTarget) => string | undefined, write: (text: string, scene: LossScene) => LossTarget | undefined): Field {
  return {
    key,
    read: ({ target }) => read(target),
    write(text, scene) {
      const target = write(text, scene);
      return target && withTarget(scene, target);
    },
  };
}

/** The keys of a Loss address: logits, target, settings, and the cell that is looked at. */
export const lossAddress: readonly Field[] = [
  {
    key: 'z',
    read: ({ student }) => encodeRows(student),
    write(text, scene) {
      const student = decodeRows(text);
      // Whatever else is of another shape by then follows, until its own key has its say.
      return student && followShape({ ...scene, student });
    },
  },
  numberField('T', ({ temperature }) => temperature, (scene, temperature) => ({ ...scene, temperature })),
  targetField(
    'p',
    (target) => (target.kind === 'probabilities' ? encodeRows(target.probs) : undefined),
    (text) => {
      const probs = decodeRows(text);
      return probs && { kind: 'probabilities', probs };
    },
  ),
  targetField(
    't',
    (target) => (target.kind === 'logits' ? encodeRows(target.logits) : undefined),
    (text, { target }) => {
      const logits = decodeRows(text);
      return logits && { kind: 'logits', logits, temperature: target.kind === 'logits' ? target.temperature : 1 };
    },
  ),
  targetField(
    'y',
    (target) => (target.kind === 'labels' ? encodeNumbers(target.labels) : undefined),
    (text, { target }) => {
      const labels = decodeNumbers(text);
      return labels && { kind: 'labels', labels, smoothing: target.kind === 'labels' ? target.smoothing : 0 };
    },
  ),
  targetField(
    'Tt',
    (target) => (target.kind === 'logits' ? String(target.temperature) : undefined),
    (text, { target }) => (target.kind === 'logits' ? { ...target, temperature: decimal(text) } : undefined),
  ),
  targetField(
    'eps',
    (target) => (target.kind === 'labels' ? String(target.smoothing) : undefined),
    (text, { target }) => (target.kind === 'labels' ? { ...target, smoothing: decimal(text) } : undefined),
  ),
  switchField('log', ({ logTarget }) => logTarget, setLogTarget),
  choiceField('wiring', wiringNames, ({ wiring }) => wiring, setWiring),
  choiceField('reduction', reductions, ({ reduction }) => reduction, setReduction),
  // As they stand: where they mean nothing, the schema says so.
  switchField('T2', ({ timesT2 }) => timesT2, (scene, timesT2) => ({ ...scene, timesT2 })),
  switchField('learned', ({ learned }) => learned, (scene, learned) => ({ ...scene, learned })),
  {
    key: 'at',
    read: ({ brush }) => (brush ? `${brush.tensor}.${brush.row}.${brush.column}` : NONE),
    write(text, scene) {
      if (text === NONE) return setBrush(scene, null);
      const [name, row = '', column = ''] = text.split('.');
      const tensor = tensorNames.find((one) => one === name);
      return tensor && { ...scene, brush: { tensor, row: decimal(row), column: decimal(column) } };
    },
  },
];
