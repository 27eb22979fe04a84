import type { Klarity } from '../../state/klarity';
import { openLab } from '../openLab';
import { openedSlide, openSlide } from './openSlide';

/** Goes to a slide of a deck, from wherever one is; to the lecturer's own deck where no slide is named, and without a deck to the lab alone. */
export async function goToDeck(klarity: Klarity, deck: string | undefined, slide = deck === 'own' ? undefined : 1): Promise<void> {
  if (deck === undefined || slide === undefined) {
    klarity.go({ view: 'classroom', deck, slide: undefined, show: [] });
    return;
  }
  try {
    await openSlide(deck, slide);
    const { lab, core, scene } = openedSlide(deck, slide);
    await openLab(lab, klarity.store.getState().preferences.lang);
    klarity.open(core, scene, { view: 'classroom', deck, slide, show: [] });
  } catch {
    klarity.notify([{ kind: 'lab-failed' }]);
  }
}
