import type { Klarity } from '../../state/klarity';
import type { AnyState } from '../../state/klarityState';

/** The first state that holds all results of the scene as it is now, or of a later one; or that has failed to get them. */
export function whenAnswered({ store }: Klarity): Promise<AnyState> {
  const now = store.getState();
  if (now.answered >= now.revision || now.failed) return Promise.resolve(now);
  return new Promise((resolve) => {
    const unsubscribe = store.subscribe((state) => {
      if (state.answered < now.revision && !state.failed) return;
      unsubscribe();
      resolve(state);
    });
  });
}
