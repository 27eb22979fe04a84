import type { LogitForm } from '../../math/losses/klWiring';
import { shapeOf, wiringOf } from './lossScene';
import type { LossScene } from './lossScene';

interface Operation {
  readonly name: string;
  readonly note?: string;
}

const by = (name: string, logits: string, temperature: number): Operation =>
  temperature === 1 ? { name } : { name, note: `${logits} / ${temperature}` };

/** What makes a student's logits into what is passed. */
export function studentOperation(scene: LossScene): Operation {
  const names: Readonly<Record<LogitForm, string>> = {
    logits: scene.temperature === 1 ? '=' : '/ T',
    probs: 'softmax',
    logProbs: 'log_softmax',
    share: 'softmax',
    logShare: 'log_softmax',
  };
  return by(names[wiringOf(scene).student], 'z', scene.temperature);
}

/** What makes a target as it is given into what is passed. */
export function targetOperation(scene: LossScene): Operation {
  const { target } = scene;
  const { target: form } = wiringOf(scene);
  const isLog = form === 'logProbs' || form === 'logShare';
  const share = form === 'share' || form === 'logShare' ? ` / ${shapeOf(scene)[1]}` : '';
  switch (target.kind) {
    case 'probabilities':
      return { name: `${share === '' ? '' : `p${share}`}${isLog ? ' log' : ''}`.trim() };
    case 'logits':
      return by(`${isLog ? 'log_softmax' : 'softmax'}${share}`, 't', target.temperature);
    case 'labels': {
      const operation = { name: `one_hot${share}${isLog ? ', log' : ''}` };
      return target.smoothing > 0 ? { ...operation, note: `ε = ${target.smoothing}` } : operation;
    }
  }
}
