import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Place } from '../../math/quantities/place';
import { fitWords } from './fitWords';

/** As many outcomes as are named one by one. */
const MOST_NAMED = 5;

/** Where something is infinite, in words: outcomes by name, intervals by their ends. */
export function usePlaceText(): (place: Place) => string {
  const { format } = useI18n();
  const words = useWords(fitWords);
  return ({ outcomes, intervals }) => {
    const named = outcomes.slice(0, MOST_NAMED).map((x) => format.plain(x));
    const parts = intervals.map(({ low, high }) => words.interval(format.plain(low, 4), format.plain(high, 4)));
    return [
      ...(named.length > 0 ? [outcomes.length > MOST_NAMED ? words.outcomesAndMore(named, outcomes.length - MOST_NAMED) : words.outcomes(named)] : []),
      ...parts,
    ].join(', ');
  };
}
