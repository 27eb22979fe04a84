import { createEngine } from '../../engine/engineClient';
import { handlers } from '../../engine/handlers';
import { wormsCore } from '../../labs/worms/wormsCore';
import { defaultScene } from '../../scene/sceneKind';
import { createKlarity } from '../../state/klarity';
import type { Klarity } from '../../state/klarity';
import type { AnyLabCore } from '../../state/labCore';

/** The real state on the real numerics, without a worker, for tests. */
export function createTestKlarity(lab: AnyLabCore = wormsCore): Klarity {
  return createKlarity({
    engine: createEngine({
      startWorker: () => {
        throw new DOMException('no workers here', 'SecurityError');
      },
      loadHandlers: () => Promise.resolve(handlers),
    }),
    lab,
    scene: defaultScene(lab),
    place: { view: 'embed', lab: lab.lab, chapter: '', show: [] },
    preferences: { lang: 'en', theme: 'light', unit: 'bits' },
  });
}
