import { createEngine } from '../engine/engineClient';
import type { SceneBase } from '../scene/scene';
import type { AnyLabCore } from '../state/labCore';
import { sceneMetrics } from '../state/sceneMetrics';

/** For tests: the metrics that a lab tells of a scene, by an engine on the page. */
export async function metricsOf(core: AnyLabCore, scene: SceneBase): Promise<Readonly<Record<string, unknown>>> {
  const engine = createEngine({
    startWorker: () => {
      throw new Error('no workers here');
    },
  });
  try {
    return await sceneMetrics(engine, core, scene);
  } finally {
    engine.dispose();
  }
}
