import { useEffect, useState } from 'react';

/** A pointer that has not moved for so long is out of the way, and so is what it is for. */
const REST_MS = 2500;

/** Whether the pointer rests; it does not before it has first moved, so that who comes sees what there is. */
export function useResting(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = (): void => {
      clearTimeout(timer);
      setResting(false);
      timer = setTimeout(() => setResting(true), REST_MS);
    };
    wake();
    addEventListener('pointermove', wake);
    addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', wake);
      removeEventListener('pointerdown', wake);
    };
  }, []);
  return isResting;
}
