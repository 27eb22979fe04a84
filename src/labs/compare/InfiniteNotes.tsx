import { useWords } from '../../i18n/useWords';
import { directions } from '../../math/geometry/direction';
import { compareWords } from './compareWords';
import { infinitePlaces } from './infinitePlaces';
import { identities, quantitySymbols } from './quantityNames';
import { usePlaceWords } from './usePlaceWords';
import { useComparison, useShownPair } from './useShown';

/** Says of each infinite divergence where it comes from: a value like any other, but one that needs its reason beside it. */
export function InfiniteNotes() {
  const words = useWords(compareWords);
  const pair = useShownPair();
  const comparison = useComparison();
  const placeWords = usePlaceWords(pair.kind);
  const notes = comparison
    ? directions.flatMap((direction) => {
        const { kl, first, second } = identities[direction];
        const places = infinitePlaces(comparison[kl], pair);
        if (places.length === 0) return [];
        const parts = { name: quantitySymbols[kl], places: placeWords(places), without: second, having: first };
        return [{ direction, text: places.some(({ tail }) => tail !== undefined) ? words.infiniteTail(parts) : words.infiniteAt(parts) }];
      })
    : [];
  return (
    <div role="status" className="infinite-notes">
      {notes.map(({ direction, text }) => (
        <p key={direction} className="infinite-notes__note">
          {text}
        </p>
      ))}
    </div>
  );
}
