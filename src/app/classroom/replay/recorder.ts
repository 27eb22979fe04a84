import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Klarity } from '../../../state/klarity';
import type { SceneBase } from '../../../scene/scene';
import type { AnyLabCore } from '../../../state/labCore';
import { sameData } from '../../../state/sameData';
import type { Shown, Showing } from '../presenter/showing';
import { slideAddress } from '../slideScene';
import { addMoment } from './hour';
import type { Hour } from './hour';

/** What has not changed for so long has been settled for. */
export const SETTLED_MS = 500;

interface Seen {
  readonly lab: AnyLabCore;
  /** The parts of the lab that are shown. */
  readonly show: readonly string[];
  readonly shown: Shown & { readonly scene: SceneBase };
}

export interface Recorder {
  readonly store: StoreApi<Hour>;
  /** Keeps what a room sees, until it is stopped. */
  follow(klarity: Klarity, showing: Showing): () => void;
  /** Forgets what was kept but what is shown: that is the first moment now. */
  begin(): void;
}

/** Keeps the hour: each slide that is turned to, what is revealed, hands that are counted, and each scene that is settled for. */
export function createRecorder(now: () => number, before?: Hour): Recorder {
  const store = createStore<Hour>(() => before ?? { begun: now(), moments: [] });

  function follow(klarity: Klarity, showing: Showing): () => void {
    let kept: Shown | undefined;
    /** What was seen last, which waits to be settled for while there is a timer. */
    let seen: Seen | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const see = (): Seen | undefined => {
      const { scene, ...rest } = showing.read();
      const { lab, place } = klarity.store.getState();
      // A slide on its way has nothing to show yet: it is seen once it is there.
      return scene === null ? undefined : { lab, show: place.show, shown: { scene, ...rest } };
    };
    const keep = (): void => {
      clearTimeout(timer);
      timer = undefined;
      if (!seen) return;
      const { lab, show, shown } = seen;
      const { scene, ...rest } = shown;
      kept = shown;
      store.setState((hour) => addMoment(hour, { at: now() - hour.begun, address: slideAddress(lab, scene, show), ...rest }));
    };
    const settle = (): void => {
      const { held, playing } = klarity.store.getState();
      if (held || playing) timer = setTimeout(settle, SETTLED_MS);
      else keep();
    };
    const onChange = (): void => {
      const next = see();
      if (!next || (seen && next.shown.scene === seen.shown.scene && sameData(next.shown, seen.shown))) return;
      const isTurned = !kept || isTurn(next.shown, seen?.shown ?? kept);
      // Who turns on has settled for what there was.
      if (isTurned && timer !== undefined) keep();
      seen = next;
      if (isTurned) return keep();
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLED_MS);
    };
    onChange();
    const stop = showing.subscribe(onChange);
    return () => {
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
