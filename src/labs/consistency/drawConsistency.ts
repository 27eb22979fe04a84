import { defaultScene } from '../../scene/sceneKind';
import { drawLab } from '../drawLab';
import type { LabControls } from '../lab';
import { consistencyCore } from './consistencyCore';
import { consistencyLab } from './consistencyLab';
import type { ConsistencyScene } from './consistencyScene';

/** For tests: the lab in nats, with all its numbers in. */
export const drawConsistency = (
  scene: ConsistencyScene = defaultScene(consistencyCore),
  show?: readonly string[],
  controls?: LabControls,
) => drawLab(consistencyLab, consistencyCore, { scene, show, controls, unit: 'nats' });
