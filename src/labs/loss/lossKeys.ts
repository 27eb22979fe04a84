import type { SceneBase } from '../../scene/scene';
import { ownsScene } from '../../scene/sceneKind';
import type { LabKey } from '../lab';
import { labKeys } from '../labKeys';
import { nextOf } from '../nextOf';
import { lossCore } from './lossCore';
import { setBothTemperatures, setBrush, setLearned, setLogit, setLogTarget, setReduction, setTimesT2, setWiring } from './lossEdits';
import { LOGITS, reductions, shapeOf } from './lossScene';
import type { LossScene } from './lossScene';
import { wiringNames } from './lossSchema';
import { lossWords } from './lossWords';
import { presetNames, presetOf } from './presetOf';
import type { BrushedCell } from './tensorNames';

const { says, once, press, turnPresets } = labKeys(lossCore, lossWords);

/** The brushed entry, or the first one. */
const entryOf = ({ brush }: LossScene): BrushedCell => brush ?? { tensor: 'elements', row: 0, column: 0 };

/** To the next entry of the batch, row by row. */
function walk(scene: LossScene, by: number): LossScene {
  const [rows, classes] = shapeOf(scene);
  const { tensor, row, column } = entryOf(scene);
  const count = rows * classes;
  const at = scene.brush === null ? 0 : (row * classes + column + by + count) % count;
  const isNarrow = tensor === 'rowSums' || (tensor === 'given' && scene.target.kind === 'labels');
  return setBrush(scene, { tensor: isNarrow ? 'elements' : tensor, row: Math.floor(at / classes), column: at % classes });
}

function nudge(scene: LossScene, by: number): LossScene {
  const at = entryOf(scene);
  const value = (scene.student[at.row]?.[at.column] ?? 0) + by * 5 * LOGITS.step;
  return setLogit(scene, at, Number(Math.min(Math.max(value, LOGITS.min), LOGITS.max).toPrecision(12)));
}

/** Only logits are softened, or learned. */
const hasTeacher = (scene: SceneBase): boolean => ownsScene(lossCore, scene) && scene.target.kind === 'logits';

/** The lab without a mouse, from the far end of a lecture room. */
export const lossKeys: readonly LabKey[] = [
  {
    keys: ['ArrowLeft', 'ArrowRight'],
    shown: '← →',
    repeats: true,
    does: says('walk'),
    press: (klarity, key) => once(klarity, 'brush', (scene) => walk(scene, key === 'ArrowLeft' ? -1 : 1), false),
  },
  {
    keys: ['[', ']'],
    shown: '[ ]',
    repeats: true,
    does: says('logit'),
    press: (klarity, key) => once(klarity, 'nudge', (scene) => nudge(scene, key === '[' ? -1 : 1)),
  },
  { keys: ['m'], shown: 'M', does: says('reduction'), press: press('reduction', (scene) => setReduction(scene, nextOf(reductions, scene.reduction))) },
  { keys: ['w'], shown: 'W', does: says('wiring'), press: press('wiring', (scene) => setWiring(scene, nextOf(wiringNames, scene.wiring))) },
  { keys: ['g'], shown: 'G', does: says('logTarget'), press: press('logTarget', (scene) => setLogTarget(scene, !scene.logTarget)) },
  { keys: ['d'], shown: 'D', does: says('learned'), applies: hasTeacher, press: press('learned', (scene) => setLearned(scene, !scene.learned)) },
  {
    keys: [',', '.'],
    shown: ', .',
    repeats: true,
    does: says('temperature'),
    press: (klarity, key) =>
      once(klarity, 'temperature', (scene) =>
        setBothTemperatures(scene, Number((scene.temperature * (key === ',' ? 1 / Math.SQRT2 : Math.SQRT2)).toPrecision(3))),
      ),
  },
  { keys: ['t'], shown: 'T', does: says('timesT2'), applies: hasTeacher, press: press('T2', (scene) => setTimesT2(scene, !scene.timesT2)) },
  turnPresets('next', () => presetNames, presetOf),
];
