import { focusEdits } from '../../distribution/focusEdits';
import type { Edits } from '../../distribution/Edits';
import type { Distribution } from '../../math/families';
import { useGesture, useOneEdit } from './samplesCore';
import { setDistribution } from './samplesEdits';
import type { Side } from './samplesEdits';
import type { SamplesScene } from './samplesScene';

/** What changes one of the two distributions. */
export function useDistributionEdits(side: Side): Edits<Distribution> {
  const edits: Edits<SamplesScene> = { once: useOneEdit(), gesture: useGesture() };
  return focusEdits(
    edits,
    side,
    (scene) => scene[side],
    (scene, distribution) => setDistribution(scene, side, distribution),
  );
}
