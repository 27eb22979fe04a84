import { createFrameScheduler } from '../../state/frameScheduler';
import type { Klarity } from '../../state/klarity';
import { whenAnswered } from './whenAnswered';

export interface ContentSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Reports the size of an element in whole pixels that hold it, whenever it changes, but not while results are on their way:
 * panels are missing then, and a frame cut down to what is left has no room for them any more. Returns how to stop it.
 */
export function watchSize(klarity: Klarity, element: Element, onSize: (size: ContentSize) => void): () => void {
  const frames = createFrameScheduler();
  let last: ContentSize | undefined;
  let isWaiting = false;
  let isStopped = false;

  const wait = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    void whenAnswered(klarity).then(() => {
      isWaiting = false;
      // The results are drawn by the next frame.
      frames.request(measure);
    });
  };
  const measure = (): void => {
    const { answered, revision } = klarity.store.getState();
    if (isStopped) return;
    if (answered < revision) return wait();
    const box = element.getBoundingClientRect();
    const size = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
    if (size.width === last?.width && size.height === last.height) return;
    last = size;
    onSize(size);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => {
    isStopped = true;
    observer.disconnect();
  };
}
