import { createEngine } from '../../engine/engineClient';
import { handlers } from '../../engine/handlers';
import { wormsCore as lab } from '../../labs/worms/wormsCore';
import { defaultScene } from '../../scene/sceneKind';
import { createKlarity } from '../../state/klarity';
import type { Klarity } from '../../state/klarity';

/** The real state on the real numerics, without a worker, for tests. */
export function createTestKlarity(): Klarity {
  return createKlarity({
    engine: createEngine({
      startWorker: () => {
        throw new DOMException('no workers here', 'SecurityError');
      },
      loadHandlers: () => Promise.resolve(handlers),
    }),
    lab,
    scene: defaultScene(lab),
    place: { view: 'embed', lab: 'worms', chapter: '', show: [] },
    preferences: { lang: 'en', theme: 'light', unit: 'bits' },
  });
}
