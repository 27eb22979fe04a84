import { useWords } from '../../i18n/useWords';
import type { FitRow } from './fitRows';
import { planeWords } from './planeWords';

/** What a model is called. */
export function useFitNames(): (row: FitRow) => string {
  const words = useWords(planeWords);
  return ({ role, place }) => {
    if (role === 'forward') return words.forwardFit;
    if (role === 'rival') return words.yourQ;
    return place === 0 ? words.reverseFit : words.lesserFit(place + 1);
  };
}
