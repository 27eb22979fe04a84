import type { Klarity } from '../../state/klarity';
import { openedLab } from '../openLab';

/** Holds a run that plays while an element is off the screen, and lets it go on when it is back. Returns how to stop it. */
export function pauseUnseen(klarity: Klarity, element: Element): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => undefined;
  let holds = false;
  let wasSeen = false;
  const observer = new IntersectionObserver((entries) => {
    const isSeen = entries.at(-1)?.isIntersecting === true;
    const { playing, lab } = klarity.store.getState();
    const { run } = openedLab(lab.lab);
    // What a page plays in a frame that has not been seen is its own affair.
    if (!isSeen && wasSeen && playing) {
      holds = true;
      run?.pause(klarity);
    } else if (isSeen && holds) {
      holds = false;
      if (!playing) run?.play(klarity);
    }
    wasSeen = isSeen;
  });
  observer.observe(element);
  return () => observer.disconnect();
}
