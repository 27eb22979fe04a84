import type { ConsistencyScene } from './consistencyScene';
import { effectiveTemperature } from './effectiveTemperature';

/** Whether the target is sharpened or flattened, so that it is not what the mask looks at. */
export const sharpensTarget = (loss: ConsistencyScene['loss']): boolean =>
  loss.tempered === 'original' && effectiveTemperature(loss) !== 1;
