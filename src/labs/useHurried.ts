import { useState } from 'react';
import { useField } from '../state/KlarityContext';

/** Whether these data are on their way: a gesture has changed them and is not over. What they are drawn as may be coarse. */
export function useHurried(data: object): boolean {
  const held = useField((state) => state.held);
  const [atRest, setAtRest] = useState(data);
  if (!held && atRest !== data) setAtRest(data);
  return held && atRest !== data;
}
