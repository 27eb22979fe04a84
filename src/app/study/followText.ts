import { between } from '../../lessons/between';
import type { SceneBase } from '../../scene/scene';
import type { Klarity } from '../../state/klarity';

/** Long enough to see what moves. */
const TWEEN_MS = 700;
const ease = (t: number): number => t * t * (3 - 2 * t);

/**
 * Brings the figure to the text's next one, unless the reader has taken it over: with the numbers moving there, so that what changes
 * is seen, or at once where no motion is wanted. Undo knows nothing of it.
 * @returns what stops it on the way
 */
export function followText(klarity: Klarity, to: SceneBase, isMoving: boolean): () => void {
  const { scene: from } = klarity.store.getState();
  const put = (scene: SceneBase): void => {
    klarity.edit('text', () => scene, { undoable: false, timeStamp: null });
    klarity.settle();
  };
  if (!isMoving) {
    put(to);
    return () => {};
  }
  let frame = 0;
  let last = from;
  const begun = performance.now();
  const step = (now: number): void => {
    // A hand on the figure has it.
    if (klarity.store.getState().scene !== last) return;
    const share = Math.min(Math.max((now - begun) / TWEEN_MS, 0), 1);
    put(share === 1 ? to : between(from, to, ease(share)));
    last = klarity.store.getState().scene;
    if (share < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
    // Half way is nobody's figure.
    if (klarity.store.getState().scene === last && last !== from) put(to);
  };
}
