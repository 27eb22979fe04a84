import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { families } from '../../math/families';
import type { Place } from '../../math/quantities/place';
import { stretchTexts } from '../stretchTexts';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';

/** As many outcomes as are named one by one. */
const MOST_NAMED = 5;

/** Where something is infinite, in words: outcomes by name, intervals by their ends. */
export function usePlaceText(): (place: Place) => string {
  const { kind } = families[useFit(({ scene }) => scene.p.distribution.family)];
  const { format } = useI18n();
  const words = useWords(fitWords);
  return ({ outcomes, intervals }) => {
    const named = outcomes.slice(0, MOST_NAMED).map((x) => format.plain(x));
    return [
      ...(named.length > 0 ? [outcomes.length > MOST_NAMED ? words.outcomesAndMore(named, outcomes.length - MOST_NAMED) : words.outcomes(named)] : []),
      ...stretchTexts(intervals, kind, (x) => format.plain(x, 4)),
    ].join(', ');
  };
}
