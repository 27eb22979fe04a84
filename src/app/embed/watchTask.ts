import type { Klarity } from '../../state/klarity';

/** Reports that the goal of a task has been met, at once where it has been. Returns how to stop it. */
export function watchTask({ store }: Klarity, onMet: () => void): () => void {
  if (store.getState().task?.outcome === 'met') onMet();
  return store.subscribe(({ task }, before) => {
    if (task?.outcome === 'met' && before.task?.outcome === 'open') onMet();
  });
}
