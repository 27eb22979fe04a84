import type { SceneBase } from '../../scene/scene';
import type { Place } from '../../scene/query';
import { answeredKlarity } from '../../state/answeredKlarity';
import type { Klarity } from '../../state/klarity';
import type { AnyLabCore } from '../../state/labCore';

/** A state as it is read where nothing changes any more: React asks for the first one when it renders ahead. */
function stoodStill(klarity: Klarity): Klarity {
  return { ...klarity, store: { ...klarity.store, getInitialState: klarity.store.getState } };
}

/** A figure with what the engine says of it, where it is told. */
export async function answeredFigure(core: AnyLabCore, scene: SceneBase, place: Partial<Place>): Promise<Klarity> {
  const klarity = await answeredKlarity(core, scene);
  klarity.go({ view: 'study', ...place });
  // That the engine ran where the page was made is no news for its reader.
  for (const notice of klarity.store.getState().notices) klarity.dismiss(notice);
  return stoodStill(klarity);
}
