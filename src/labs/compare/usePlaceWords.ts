import { useI18n } from '../../i18n/I18nContext';
import { spaceHan } from '../../i18n/spaceHan';
import { useWords } from '../../i18n/useWords';
import { compareWords } from './compareWords';
import type { InfinitePlace } from './infinitePlaces';

/** More than these would be a list that nobody reads; the chart hatches them all. */
const NAMED = 4;

/** Places by name, as “x = 3, 5…8 and x < 0”. */
export function usePlaceWords(): (places: readonly InfinitePlace[]) => string {
  const { lang, format } = useI18n();
  const words = useWords(compareWords);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const one = ({ from, to, isTail }: InfinitePlace): string => {
    const [low, high] = [format.plain(from, 4), format.plain(to, 4)];
    if (from === to) return `x = ${low}`;
    if (from === -Infinity && to === Infinity) return 'x → ±∞';
    // Where a tail begins to count is nobody's to say.
    if (isTail && from === -Infinity) return 'x → −∞';
    if (isTail && to === Infinity) return 'x → +∞';
    if (from === -Infinity) return `x < ${high}`;
    return to === Infinity ? `x > ${low}` : `x = ${low} … ${high}`;
  };
  return (places) => {
    const named = places.slice(0, NAMED).map(one);
    const more = places.length - named.length;
    return spaceHan(list.format(more > 0 ? [...named, words.andMore(format.plain(more))] : named));
  };
}
