import type { SceneBase } from '../scene/scene';
import { answeredKlarity } from '../state/answeredKlarity';
import type { AnyLabCore } from '../state/labCore';

/** For tests: the metrics that a lab tells of a scene, by an engine on the page. */
export async function metricsOf(core: AnyLabCore, scene: SceneBase): Promise<Readonly<Record<string, unknown>>> {
  const { store } = await answeredKlarity(core, scene);
  return core.metrics(store.getState().results);
}
