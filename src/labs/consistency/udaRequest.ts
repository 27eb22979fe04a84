import type { UdaLossRequest } from '../../engine/udaLoss';
import type { ConsistencyScene } from './consistencyScene';

/** What the scene asks of the engine: its batch through its loss. */
export function udaRequest({ batch, loss, progress }: ConsistencyScene): UdaLossRequest {
  const { annealing, ...settings } = loss;
  return { ...batch, settings: { ...settings, annealing: annealing === 'off' ? null : { schedule: annealing, progress } } };
}
