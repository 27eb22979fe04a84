import type { Klarity } from '../../state/klarity';

const LECTURE = 'klarity:lecture';

/** Holds a lock that all windows can see, for as long as this one shows a classroom. Without locks in the browser, nobody sees it. */
export function holdWhileLecturing({ store }: Klarity): void {
  if (!('locks' in navigator)) return;
  let end: (() => void) | undefined;
  const follow = (): void => {
    const isLecture = store.getState().place.view === 'classroom';
    if (isLecture === (end !== undefined)) return;
    if (end) {
      end();
      end = undefined;
      return;
    }
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    void navigator.locks.request(LECTURE, { mode: 'shared' }, () => over);
  };
  follow();
  store.subscribe(follow);
}

/** Whether any window shows a classroom. */
export async function isLectureOpen(): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === LECTURE) ?? false;
}
