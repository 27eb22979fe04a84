import { createFrameScheduler } from '../../state/frameScheduler';
import type { Klarity } from '../../state/klarity';
import type { AnyState } from '../../state/klarityState';

/** Reports each scene after the revision `since` once its results are in, at most one a frame. Returns how to stop it. */
export function watchChanges({ store }: Klarity, since: number, onChange: (state: AnyState) => void): () => void {
  const frames = createFrameScheduler();
  let seen = since;
  let latest: AnyState | undefined;

  const report = (): void => {
    if (latest) onChange(latest);
    latest = undefined;
  };
  const look = (state: AnyState): void => {
    // By revision, so that what is no part of the scene (the pointer, the unit, a notice) is no change.
    if (state.answered < state.revision || state.revision === seen) return;
    seen = state.revision;
    latest = state;
    frames.request(report);
  };
  look(store.getState());
  const unsubscribe = store.subscribe(look);
  return () => {
    unsubscribe();
    latest = undefined;
  };
}
