import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { useOneEdit } from './compareCore';
import { swapLaws } from './compareEdits';

/** Swaps p and q by a press of x anywhere within the lab but in a text: a letter for the whole page would be in the way. */
export function useSwapKey(lab: RefObject<HTMLElement | null>, isOn: boolean): void {
  const edit = useOneEdit();
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (!isOn || event.key.toLowerCase() !== 'x' || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input[type="text"], textarea, select') !== null) return;
    edit('swap', swapLaws);
  });
  useEffect(() => {
    const element = lab.current;
    const listener = (event: KeyboardEvent): void => onKey(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, [lab]);
}
