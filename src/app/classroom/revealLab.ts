import type { Klarity } from '../../state/klarity';

/** Shows or hides the answer where there are no slides: the numbers, and what a task hides until then. A goal that was met stays met. */
export function revealLab(klarity: Klarity, revealed: boolean): void {
  const { task } = klarity.store.getState();
  const isTold = task === null || task.outcome === 'met';
  klarity.set({ revealed, ...(!isTold && { task: { ...task, outcome: revealed ? 'shown' : 'open' } }) });
}
