import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Klarity } from '../../../state/klarity';
import { sameData } from '../../../state/sameData';
import type { Shown, Showing } from '../presenter/showing';
import { slideAddress } from '../slideScene';
import { addMoment } from './hour';
import type { Hour } from './hour';

/** What has not changed for so long has been settled for. */
export const SETTLED_MS = 500;

export interface Recorder {
  readonly store: StoreApi<Hour>;
  /** Keeps what a room sees, until it is stopped. */
  follow(klarity: Klarity, showing: Showing): () => void;
  /** Forgets what was kept but what is shown: that is the first moment now. */
  begin(): void;
}

/** Keeps the hour: each slide that is turned to, what is revealed, hands that are counted, and each scene that is settled for. */
export function createRecorder(now: () => number, kept?: Hour): Recorder {
  const store = createStore<Hour>(() => kept ?? { begun: now(), moments: [] });

  function follow(klarity: Klarity, showing: Showing): () => void {
    let last: Shown | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const shown = showing.read();
      const { lab, place } = klarity.store.getState();
      // A slide on its way has nothing to show yet: it is kept once it is there.
      if (shown.scene === null) return;
      last = shown;
      const { scene, ...rest } = shown;
      store.setState((hour) => addMoment(hour, { at: now() - hour.begun, address: slideAddress(lab, scene, place.show), ...rest }));
    };
    const onChange = (): void => {
      const shown = showing.read();
      if (last && shown.scene === last.scene && sameData(shown, last)) return;
      const isStep = !last || isTurn(shown, last);
      if (isStep && shown.scene !== null) return keep();
      clearTimeout(timer);
      const settle = (): void => {
        const { held, playing } = klarity.store.getState();
        if (held || playing) timer = setTimeout(settle, SETTLED_MS);
        else keep();
      };
      timer = setTimeout(settle, SETTLED_MS);
    };
    onChange();
    const stop = showing.subscribe(onChange);
    return () => {
      // What was about to be kept.
      if (timer !== undefined) keep();
      stop();
    };
  }
  return { store, follow, begin: () => store.setState(({ moments }) => ({ begun: now(), moments: moments.slice(-1).map((last) => ({ ...last, at: 0 })) })) };
}

/** Whether another slide is shown, or something is revealed or hidden: not only looked at otherwise, or counted. */
function isTurn(shown: Shown, last: Shown): boolean {
  const { lecture } = shown;
  return (
    shown.revealed !== last.revealed ||
    lecture?.slide !== last.lecture?.slide ||
    lecture?.black !== last.lecture?.black ||
    !sameData(lecture?.revealed, last.lecture?.revealed)
  );
}
