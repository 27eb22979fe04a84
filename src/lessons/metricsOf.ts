import { createEngine } from '../engine/engineClient';
import type { SceneBase } from '../scene/scene';
import { createKlarity } from '../state/klarity';
import type { AnyLabCore } from '../state/labCore';

/** For tests: the metrics that a lab tells of a scene, once the engine has answered all of it. */
export async function metricsOf(core: AnyLabCore, scene: SceneBase): Promise<Readonly<Record<string, unknown>>> {
  const engine = createEngine({
    startWorker: () => {
      throw new Error('no workers here');
    },
  });
  const klarity = createKlarity({
    engine,
    lab: core,
    scene,
    place: { view: 'explore', lab: core.lab, chapter: '', show: [] },
    preferences: { lang: 'en', theme: 'light', unit: 'bits' },
  });
  const { store } = klarity;
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      const { answered, revision, failed } = store.getState();
      if (failed) reject(new Error(`the engine could not answer a scene of ${core.lab}`));
      else if (answered === revision) resolve();
    };
    store.subscribe(look);
    look();
  });
  const { results } = store.getState();
  engine.dispose();
  return core.metrics(results);
}
