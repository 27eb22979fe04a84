import { createEngine } from '../engine/engineClient';
import type { SceneBase } from '../scene/scene';
import { createKlarity } from './klarity';
import type { Klarity } from './klarity';
import type { AnyLabCore } from './labCore';

/** The state of a scene once the engine has answered all of it, computed where one is: for pages made ahead, and for tests. */
export async function answeredKlarity(core: AnyLabCore, scene: SceneBase): Promise<Klarity> {
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
  engine.dispose();
  return klarity;
}
