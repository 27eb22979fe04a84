import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** A value that stands still while anyone holds it: `hold` gives what lets go, once. */
export function useHeld<T>(current: T): { readonly shown: T; readonly isHeld: boolean; readonly hold: () => () => void } {
  const [held, setHeld] = useState<{ readonly value: T; readonly holders: number } | null>(null);
  const latest = useRef(current);
  useLayoutEffect(() => {
    latest.current = current;
  });
  const hold = useCallback(() => {
    const value = latest.current;
    setHeld((was) => (was === null ? { value, holders: 1 } : { ...was, holders: was.holders + 1 }));
    let holding = true;
    return () => {
      if (!holding) return;
      holding = false;
      setHeld((was) => (was === null || was.holders === 1 ? null : { ...was, holders: was.holders - 1 }));
    };
  }, []);
  return { shown: held === null ? current : held.value, isHeld: held !== null, hold };
}
