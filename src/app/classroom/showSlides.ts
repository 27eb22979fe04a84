import type { Klarity } from '../../state/klarity';
import { openLab } from '../openLab';
import { isAllRevealed, turnTo } from './lecture';
import type { Lecture } from './lecture';
import { openedSlide, openSlide } from './openSlide';

/**
 * Keeps what is on the screen in step with a lecture. A slide that is turned to shows once its lab is there; where Back leads to another
 * slide, the lecture follows. Returns how to stop it.
 */
export function showSlides(klarity: Klarity, lecture: Lecture): () => void {
  const { store } = lecture;
  const { name } = store.getState();
  let isOver = false;
  const shown = (): number => (klarity.store.getState().place.slide ?? 1) - 1;

  const tellRevealed = (): void => {
    const state = store.getState();
    const revealed = state.slide === shown() && isAllRevealed(state);
    if (klarity.store.getState().revealed !== revealed) klarity.set({ revealed });
  };
  const fetchNext = (): void => {
    const next = shown() + 1;
    // Ahead of time; who turns to it says so where it cannot be had.
    if (next < store.getState().deck.slides.length) openSlide(name, next + 1).catch(() => undefined);
  };
  const show = async (slide: number): Promise<void> => {
    try {
      await openSlide(name, slide + 1);
      const { lab, core, scene, problems } = openedSlide(name, slide + 1);
      await openLab(lab, klarity.store.getState().preferences.lang);
      // The lecturer has turned on meanwhile, or has left.
      if (isOver || store.getState().slide !== slide || shown() === slide) return;
      klarity.open(core, scene, { deck: name, slide: slide + 1, show: [] });
      klarity.notify(problems);
      tellRevealed();
      fetchNext();
    } catch {
      if (isOver || store.getState().slide !== slide) return;
      lecture.change((state) => turnTo(state, shown()));
      klarity.notify([{ kind: 'lab-failed' }]);
    }
  };

  lecture.change((state) => (state.slide === shown() ? state : turnTo(state, shown())));
  klarity.notify(openedSlide(name, shown() + 1).problems);
  tellRevealed();
  fetchNext();
  const unsubscribe = [
    store.subscribe((state, before) => {
      if (state.slide !== before.slide && state.slide !== shown()) void show(state.slide);
      else tellRevealed();
    }),
    klarity.store.subscribe(({ place }, before) => {
      if (place.slide === before.place.slide || place.deck !== name) return;
      lecture.change((state) => (state.slide === shown() ? state : turnTo(state, shown())));
      tellRevealed();
    }),
  ];
  return () => {
    isOver = true;
    for (const stop of unsubscribe) stop();
  };
}
